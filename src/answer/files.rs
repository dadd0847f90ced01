//! Files that several steps of one answer would write get the number of their step, so that none takes the place of another.
//!
//! In: the steps of an answer, in order. Out: the same, with other names for those files in commands and sentences.

use super::model::{CommandLine, Commands, StepText};
use std::collections::{BTreeMap, BTreeSet};

/// Renames the files that more than one step writes.
pub(super) fn keep_apart(steps: &mut [StepText]) {
    let mut writers: BTreeMap<String, usize> = BTreeMap::new();
    for step in steps.iter() {
        for file in written(step) {
            *writers.entry(file).or_default() += 1;
        }
    }
    for (number, step) in (1..).zip(steps) {
        for file in written(step).into_iter().filter(|file| writers[file] > 1) {
            rename(step, &file, &numbered(&file, number));
        }
    }
}

/// The files that a step writes: what is saved, and the copies of it.
fn written(step: &StepText) -> BTreeSet<String> {
    let mut files = BTreeSet::new();
    for line in step.apply.iter().flat_map(|commands| &commands.lines) {
        files.extend(line.save_to.clone());
        if let [program, _, copy] = line.argv.as_slice()
            && program == "cp"
        {
            files.insert(copy.clone());
        }
    }
    files
}

/// `policy.json` of step 5 is `policy-step5.json`.
fn numbered(file: &str, number: usize) -> String {
    match file.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}-step{number}.{ending}"),
        None => format!("{file}-step{number}"),
    }
}

fn rename(step: &mut StepText, from: &str, to: &str) {
    let sentences = std::iter::once(&mut step.text).chain(&mut step.warning);
    sentences.for_each(|text| *text = text.replace(from, to));
    for commands in [&mut step.confirm, &mut step.apply, &mut step.verify].into_iter().flatten() {
        in_commands(commands, from, to);
    }
}

fn in_commands(commands: &mut Commands, from: &str, to: &str) {
    commands.text = commands.text.replace(from, to);
    for CommandLine { argv, save_to, by_hand, .. } in &mut commands.lines {
        for text in argv.iter_mut().chain(save_to).chain(by_hand) {
            *text = text.replace(from, to);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(argv: &[&str], save_to: Option<&str>) -> CommandLine {
        CommandLine {
            argv: argv.iter().map(|word| (*word).to_owned()).collect(),
            save_to: save_to.map(str::to_owned),
            pipe_to: Vec::new(),
            by_hand: Some("Open new.json, keep old.json.".into()),
            missing: Vec::new(),
            filled: Vec::new(),
        }
    }

    fn step(lines: Vec<CommandLine>) -> StepText {
        StepText {
            id: String::new(),
            role: String::new(),
            role_label: String::new(),
            account: String::new(),
            account_label: String::new(),
            account_id: None,
            text: String::new(),
            warning: None,
            fixes: Vec::new(),
            fixes_text: String::new(),
            confirm: None,
            apply: Some(Commands { lines, text: String::new() }),
            verify: None,
            policy: None,
        }
    }

    #[test]
    fn only_files_of_several_steps_are_renamed() {
        let three = || {
            step(vec![
                line(&["aws", "get"], Some("old.json")),
                line(&["cp", "old.json", "new.json"], None),
                line(&["aws", "put", "file://new.json"], None),
            ])
        };
        let mut steps = [three(), step(vec![line(&["aws", "get"], Some("other.json"))]), three()];
        keep_apart(&mut steps);
        let lines = |step: &StepText| step.apply.clone().map(|commands| commands.lines).unwrap_or_default();
        let last = lines(&steps[2]);
        assert_eq!(last[0].save_to.as_deref(), Some("old-step3.json"));
        assert_eq!(last[1].argv, ["cp", "old-step3.json", "new-step3.json"]);
        assert_eq!(last[2].argv[2], "file://new-step3.json");
        assert_eq!(last[1].by_hand.as_deref(), Some("Open new-step3.json, keep old-step3.json."));
        assert_eq!(lines(&steps[0])[0].save_to.as_deref(), Some("old-step1.json"));
        assert_eq!(lines(&steps[1])[0].save_to.as_deref(), Some("other.json"));
    }
}
