### The words of policies.
### review: drafted 2026-11-30

policy-kind-key = key policy
