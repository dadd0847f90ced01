//! The remedies: their words, their required actions, their statements by width.

use super::{Loader, RemedyFile};
use crate::kb::file::{self, BadWord, RemedyToml, commands, word};
use crate::kb::issue::Issue;
use crate::kb::model::{Permission, Remedy, Template};

impl Loader<'_> {
    pub(super) fn remedies(&mut self) {
        for path in self.below("remedies/") {
            if !path.ends_with("/remedy.toml") {
                continue;
            }
            let Some((file, text)) = self.parse::<RemedyToml>(&path) else {
                continue;
            };
            let folder = path.trim_end_matches("remedy.toml").to_owned();
            let templates = self.templates(&folder);
            match remedy(file, templates) {
                Ok(remedy) => {
                    self.remedy_words(&path, &text, &remedy);
                    if folder != format!("remedies/{}/", remedy.id) {
                        self.issues.push(
                            Issue::error(
                                "K01",
                                &path,
                                "id",
                                format!("the folder is not called `{}`", remedy.id),
                                "rename the folder or the remedy",
                            )
                            .at(&text, "id ="),
                        );
                    }
                    self.corpus.remedies.push(RemedyFile { path, text, remedy });
                }
                Err(bad) => self.bad_word(&path, &text, &bad),
            }
        }
        self.corpus.remedies.sort_by(|a, b| a.remedy.id.cmp(&b.remedy.id));
    }

    /// Reads the statements of a remedy: `<width>.json`, and `<width>@<fact>.json` for the form that takes
    /// its place where that fact is known.
    fn templates(&mut self, folder: &str) -> Vec<Template> {
        let mut templates = Vec::new();
        for path in self.below(folder) {
            let name = path.trim_start_matches(folder);
            if name == "remedy.toml" {
                continue;
            }
            let stem = name.strip_suffix(".json").unwrap_or_default();
            let (width, needs) =
                stem.split_once('@').map_or((stem, None), |(width, fact)| (width, Some(fact)));
            let words = &self.corpus.vocabulary;
            let known = words.widths.iter().any(|known| known == width)
                && needs.is_none_or(|fact| words.fact(fact).is_some());
            if !known {
                self.issues.push(Issue::error(
                    "K01",
                    &path,
                    "file",
                    "it is neither remedy.toml nor a policy named after a width",
                    "remove it, or name it <width>.json or <width>@<fact>.json after the vocabulary",
                ));
                continue;
            }
            let (width, needs) = (width.to_owned(), needs.map(str::to_owned));
            if let Some(statements) = self.statements(&path) {
                templates.push(Template { width, needs, statements });
            }
        }
        let rank = |width: &str| self.corpus.vocabulary.widths.iter().position(|known| known == width);
        templates.sort_by_key(|template| (rank(&template.width), template.needs.clone()));
        templates
    }

    fn statements(&mut self, path: &str) -> Option<String> {
        let text = self.tree.text(path).unwrap_or_default();
        match serde_json::from_str::<Vec<serde_json::Map<String, serde_json::Value>>>(&text) {
            Ok(_) => Some(text),
            Err(error) => {
                let mut issue =
                    Issue::error("K01", path, "file", error.to_string(), "write a JSON list of statements");
                issue.line = error.line();
                self.issues.push(issue);
                None
            }
        }
    }

    fn remedy_words(&mut self, path: &str, text: &str, remedy: &Remedy) {
        let words = self.corpus.vocabulary.clone();
        let accounts: Vec<String> = words.accounts.iter().map(|(word, _)| word.clone()).collect();
        let principals: Vec<String> = words.principals.iter().map(|(word, _)| word.clone()).collect();
        self.known(path, text, "role", &remedy.role, &words.roles);
        self.known(path, text, "account", &remedy.account, &accounts);
        let policies: Vec<String> = words.policies.iter().map(|(word, _)| word.clone()).collect();
        for permission in &remedy.permissions {
            self.known(path, text, "permission.principal", &permission.principal, &principals);
            self.known(path, text, "permission.policy", &permission.policy, &policies);
            self.known(path, text, "permission.account", &permission.account, &accounts);
            if let Some(fact) = &permission.needs {
                let facts: Vec<String> = words.facts.iter().map(|fact| fact.name.clone()).collect();
                self.known(path, text, "permission.needs", fact, &facts);
            }
            for width in &permission.widths {
                self.known(path, text, "permission.widths", width, &words.widths);
            }
            self.actions(path, text, permission);
        }
        for proof in &remedy.proofs {
            for width in &proof.widths {
                self.known(path, text, "proof.widths", width, &words.widths);
            }
        }
    }

    /// Reports actions that no service has; a pattern must match at least one.
    fn actions(&mut self, path: &str, text: &str, permission: &Permission) {
        for action in permission.actions.iter().filter(|a| !a.contains("<<")) {
            let known = self.corpus.actions.iter().any(|list| list.covers(action));
            if !known {
                self.issues.push(
                    Issue::error(
                        "K01",
                        path,
                        "permission.actions",
                        format!("`{action}` is no action"),
                        "see kb/actions/",
                    )
                    .at(text, action),
                );
            }
        }
    }
}

fn remedy(file: RemedyToml, templates: Vec<Template>) -> Result<Remedy, BadWord> {
    Ok(Remedy {
        id: file.id,
        role: file.role,
        account: file.account,
        risk: word!(Risk, "risk", &file.risk)?,
        form: word!(Form, "form", file.form.as_deref().unwrap_or("statements"))?,
        verified: file.verified.to_string(),
        permissions: file.permission.into_iter().map(file::PermissionToml::into_model).collect(),
        confirm: commands(file.confirm),
        apply: commands(file.apply),
        verify: commands(file.verify),
        proofs: file.proof.into_iter().map(file::ProofToml::into_model).collect::<Result<_, _>>()?,
        whole: file.whole.map(file::WholeToml::into_model),
        stand_ins: file.with.into_iter().collect(),
        templates,
        sources: file.source.into_iter().map(file::SourceToml::into_model).collect::<Result<_, _>>()?,
    })
}
