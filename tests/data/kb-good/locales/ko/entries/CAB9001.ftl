### source: 3595e227
### review: read 2026-11-22, by the developers

title = 복사에 사용되는 키
summary = 리소스 유형마다 다릅니다.
block-start = 키 정책이 결정합니다.
block-types-heading = 유형별
block-types-type = 유형
block-types-key = 키
block-types-ebs-type = EBS
block-types-ebs-key = 볼륨의 키
block-decision-heading = 누가 사용할 수 있는가
block-decision-policy = 키 정책이 호출자를 허용합니까?
block-decision-allowed = 호출이 성공합니다.
block-decision-refused = 호출이 거부됩니다.
block-decision-outcome-yes = 예
block-decision-outcome-no = 아니요
block-ask = 키에 대한 KMS의 응답:
block-statement = 다른 계정을 허용하는 정책 문:
block-more = 키 정책에 대한 자세한 내용:
