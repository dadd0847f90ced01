//! What the user typed. Help texts are not here: they are Fluent messages, added when help is asked for.

use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Parser)]
#[command(
    name = "cabhelp",
    version,
    args_override_self = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    disable_help_flag = true
)]
pub(super) struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Args)]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = When::Auto, hide_default_value = true)]
    pub color: When,
    #[arg(long, global = true, value_name = "DIR")]
    pub overlay: Vec<PathBuf>,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help, display_order = 900)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 901)]
    version: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum When {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
}

/// The forms of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum ExplainFormat {
    Text,
    Json,
    Markdown,
    Html,
    Reply,
}

#[derive(Subcommand)]
pub(super) enum Command {
    Explain(Box<ExplainArgs>),
    Grep(Box<GrepArgs>),
    Kb(KbArgs),
    Policy(Box<PolicyArgs>),
    Search(SearchArgs),
}

#[derive(Args)]
#[command(args_override_self = true)]
pub(super) struct ExplainArgs {
    #[arg(value_name = "TEXT|ID|SLUG|-", num_args = 0..)]
    pub text: Vec<String>,
    #[arg(short = 'f', long, value_name = "FILE", conflicts_with = "text")]
    pub file: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ExplainFormat::Text, hide_default_value = true)]
    pub format: ExplainFormat,
    #[arg(long)]
    pub redact: bool,
    #[command(flatten)]
    pub known: KnownFacts,
    #[arg(long, value_name = "TYPE")]
    pub resource_type: Option<String>,
    #[arg(long)]
    pub long: bool,
}

/// The forms of what was found in bulk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum GrepFormat {
    Text,
    Jsonl,
    Csv,
}

/// How the files are put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum SortBy {
    None,
    Path,
}

/// Whether something is shown where there is a terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Shown {
    Auto,
    Never,
}

#[derive(Args)]
#[command(args_override_self = true, group = clap::ArgGroup::new("instead").args(["count", "files_with_matches", "files_without_match", "quiet"]))]
#[allow(clippy::struct_excessive_bools)] // each is a flag that somebody types
pub(super) struct GrepArgs {
    #[arg(value_name = "PATH|-")]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = GrepFormat::Text, hide_default_value = true)]
    pub format: GrepFormat,
    #[arg(long, conflicts_with = "instead")]
    pub summary: bool,
    #[arg(long, value_name = "FILE.html")]
    pub report: Option<PathBuf>,
    #[arg(long, conflicts_with = "instead")]
    pub unmatched: bool,
    #[arg(long)]
    pub thorough: bool,
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
    #[arg(long, value_name = "ID|SLUG")]
    pub entry: Vec<String>,
    #[arg(short = 'c', long)]
    pub count: bool,
    #[arg(short = 'l', long)]
    pub files_with_matches: bool,
    #[arg(short = 'L', long)]
    pub files_without_match: bool,
    #[arg(short = 'q', long)]
    pub quiet: bool,
    #[arg(short = 'm', long, value_name = "NUM")]
    pub max_count: Option<u64>,
    #[arg(short = 'n', long, overrides_with = "no_line_number")]
    line_number: bool,
    #[arg(short = 'N', long)]
    pub no_line_number: bool,
    #[arg(short = 'H', long, overrides_with = "no_filename")]
    pub with_filename: bool,
    #[arg(long)]
    pub no_filename: bool,
    #[arg(short = 'A', long, value_name = "NUM")]
    pub after_context: Option<usize>,
    #[arg(short = 'B', long, value_name = "NUM")]
    pub before_context: Option<usize>,
    #[arg(short = 'C', long, value_name = "NUM")]
    pub context: Option<usize>,
    #[arg(short = 'g', long, value_name = "GLOB")]
    pub glob: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    pub files_from: Option<String>,
    #[arg(short = '0', long)]
    pub null: bool,
    #[arg(short = '.', long)]
    pub hidden: bool,
    #[arg(long)]
    pub no_ignore: bool,
    #[arg(long)]
    pub follow: bool,
    #[arg(long, value_name = "NUM")]
    pub max_depth: Option<usize>,
    #[arg(short = 'a', long)]
    pub text: bool,
    #[arg(short = 'z', long, overrides_with = "no_search_zip")]
    search_zip: bool,
    #[arg(long)]
    pub no_search_zip: bool,
    #[arg(short = 'j', long, value_name = "NUM")]
    pub threads: Option<usize>,
    #[arg(long, value_name = "BY", value_enum, default_value_t = SortBy::None, hide_default_value = true)]
    pub sort: SortBy,
    #[arg(long)]
    pub stats: bool,
    #[arg(long)]
    pub line_buffered: bool,
    #[arg(long)]
    pub no_messages: bool,
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Shown::Auto, hide_default_value = true)]
    pub progress: Shown,
    #[arg(long)]
    pub csv_bom: bool,
    #[arg(long)]
    pub redact: bool,
    #[arg(short = 'r', hide = true)]
    recursive: bool,
    #[arg(short = 'i', hide = true)]
    ignore_case: bool,
}

impl GrepArgs {
    /// Returns how many lines before and after a record are shown.
    pub fn context(&self) -> (usize, usize) {
        let both = self.context.unwrap_or(0);
        (self.before_context.unwrap_or(both), self.after_context.unwrap_or(both))
    }
}

#[derive(Args)]
#[command(args_override_self = true)]
pub(super) struct SearchArgs {
    #[arg(value_name = "QUERY|-", num_args = 0..)]
    pub query: Vec<String>,
    #[arg(long, value_name = "NUM", default_value_t = 5, hide_default_value = true)]
    pub limit: usize,
    #[arg(long, value_name = "NUM")]
    pub open: Option<usize>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true)]
    pub format: Format,
}

/// What the user knows, for policies to be filled with.
#[derive(Args)]
pub(super) struct KnownFacts {
    #[arg(long, value_name = "ACCOUNT")]
    pub source_account: Option<String>,
    #[arg(long, value_name = "ACCOUNT")]
    pub destination_account: Option<String>,
    #[arg(long, value_name = "ARN")]
    pub key_arn: Option<String>,
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    #[arg(long, value_name = "ID")]
    pub org_id: Option<String>,
    #[arg(long, value_name = "PATH")]
    pub org_path: Option<String>,
    #[arg(long, value_name = "ARN")]
    pub role_arn: Option<String>,
    /// One of the vocabulary's.
    #[arg(long, value_name = "WIDTH")]
    pub width: Option<String>,
}

impl KnownFacts {
    /// Returns each flag with its value; `action` is one that not every command has.
    pub fn given<'a>(&'a self, action: Option<&'a str>) -> Vec<(&'static str, Option<&'a str>)> {
        vec![
            ("source-account", self.source_account.as_deref()),
            ("destination-account", self.destination_account.as_deref()),
            ("key-arn", self.key_arn.as_deref()),
            ("region", self.region.as_deref()),
            ("org-id", self.org_id.as_deref()),
            ("org-path", self.org_path.as_deref()),
            ("role-arn", self.role_arn.as_deref()),
            ("action", action),
        ]
    }
}

#[derive(Args)]
#[command(disable_help_subcommand = true)]
pub(super) struct PolicyArgs {
    #[command(subcommand)]
    pub command: PolicyCommand,
}

#[derive(Subcommand)]
pub(super) enum PolicyCommand {
    Check(CheckPolicyArgs),
    Evaluate(Box<EvaluateArgs>),
    Render(RenderArgs),
}

#[derive(Args)]
pub(super) struct CheckPolicyArgs {
    #[arg(value_name = "FILE|-")]
    pub files: Vec<String>,
    #[arg(long = "type", value_name = "TYPE", value_parser = ["key", "vault", "iam", "scp", "rcp", "trust", "vpc-endpoint", "resource"])]
    pub kind: Option<String>,
    #[arg(long, value_name = "ACCOUNT")]
    pub source_account: Option<String>,
    #[arg(long, value_name = "ACCOUNT")]
    pub destination_account: Option<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true)]
    pub format: Format,
}

#[derive(Args)]
#[command(args_override_self = true, group = clap::ArgGroup::new("policies").multiple(true))]
pub(super) struct EvaluateArgs {
    #[arg(value_name = "FILE|-", conflicts_with_all = ["principal", "action"])]
    pub file: Option<String>,
    #[arg(long, value_name = "ARN", group = "policies", requires = "action")]
    pub principal: Option<String>,
    #[arg(long, value_name = "ACTION", group = "policies", requires = "principal")]
    pub action: Option<String>,
    #[arg(long, value_name = "ARN", group = "policies", requires = "principal")]
    pub resource: Option<String>,
    #[arg(long, value_name = "ACCOUNT", group = "policies", requires = "principal")]
    pub resource_account: Option<String>,
    #[arg(long, value_name = "KEY=VALUE", group = "policies", requires = "principal")]
    pub context: Vec<String>,
    #[arg(long, value_name = "FILE", group = "policies", requires = "principal", conflicts_with_all = ["vault_policy", "trust_policy"])]
    pub key_policy: Option<String>,
    #[arg(
        long,
        value_name = "FILE",
        group = "policies",
        requires = "principal",
        conflicts_with = "trust_policy"
    )]
    pub vault_policy: Option<String>,
    #[arg(long, value_name = "FILE", group = "policies", requires = "principal")]
    pub trust_policy: Option<String>,
    #[arg(long, value_name = "FILE", group = "policies", requires = "principal")]
    pub iam: Vec<String>,
    #[arg(long, value_name = "[TARGET=]FILE", group = "policies", requires = "principal")]
    pub scp: Vec<String>,
    #[arg(long, value_name = "[TARGET=]FILE", group = "policies", requires = "principal")]
    pub rcp: Vec<String>,
    #[arg(long, value_name = "FILE", group = "policies", requires = "principal")]
    pub boundary: Option<String>,
    #[arg(long, value_name = "FILE", group = "policies", requires = "principal")]
    pub session_policy: Option<String>,
    #[arg(long, value_name = "FILE", group = "policies", requires = "principal")]
    pub vpc_endpoint_policy: Option<String>,
    #[arg(long, value_name = "FILE", group = "policies", requires = "principal")]
    pub grants: Option<String>,
    #[arg(long, value_name = "FILE", group = "policies", requires = "principal")]
    pub describe_key: Option<String>,
    #[arg(long)]
    pub assume_none: bool,
    #[arg(long, value_name = "OUTCOME", value_parser = ["allowed", "denied"])]
    pub expect: Option<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true)]
    pub format: Format,
}

impl EvaluateArgs {
    /// Tells whether the request is put together from options rather than read as JSON.
    pub fn names_policies(&self) -> bool {
        self.principal.is_some()
    }
}

/// The forms of a printed policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum PolicyForm {
    Statements,
    Json,
    Cli,
}

#[derive(Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["entry", "remedy"]))]
pub(super) struct RenderArgs {
    #[arg(long, value_name = "ID|SLUG")]
    pub entry: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub remedy: Option<String>,
    #[command(flatten)]
    pub known: KnownFacts,
    #[arg(long, value_name = "ACTION")]
    pub action: Option<String>,
    #[arg(long, value_name = "FORM", value_enum, default_value_t = PolicyForm::Statements, hide_default_value = true)]
    pub form: PolicyForm,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true)]
    pub format: Format,
}

#[derive(Args)]
#[command(disable_help_subcommand = true)]
pub(super) struct KbArgs {
    #[command(subcommand)]
    pub command: KbCommand,
}

#[derive(Subcommand)]
pub(super) enum KbCommand {
    Check(CheckArgs),
    Index(IndexArgs),
    List(ListArgs),
    New(NewArgs),
    Show(ShowArgs),
    Stamp(StampArgs),
    Stats(StatsArgs),
}

#[derive(Args)]
pub(super) struct CheckArgs {
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
    #[arg(long)]
    pub anchors: bool,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true)]
    pub format: Format,
}

#[derive(Args)]
pub(super) struct IndexArgs {
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
    #[arg(long)]
    pub check: bool,
}

#[derive(Args)]
pub(super) struct ListArgs {
    #[arg(long, value_name = "KIND", value_parser = ["error", "guide"])]
    pub kind: Option<String>,
    #[arg(long, value_name = "STATUS", value_parser = ["draft", "active", "retired"])]
    pub status: Option<String>,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true)]
    pub format: Format,
}

#[derive(Args)]
pub(super) struct NewArgs {
    #[arg(value_name = "SLUG")]
    pub slug: String,
    #[arg(long, value_name = "-|TEXT|FILE")]
    pub from_text: Option<String>,
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
}

#[derive(Args)]
pub(super) struct StampArgs {
    #[arg(value_name = "ID", display_order = 1)]
    pub subject: String,
    #[arg(value_name = "DIR", display_order = 2)]
    pub folder: Option<PathBuf>,
}

#[derive(Args)]
pub(super) struct ShowArgs {
    #[arg(value_name = "ID|SLUG")]
    pub entry: String,
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true)]
    pub format: Format,
}

#[derive(Args)]
pub(super) struct StatsArgs {
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Text, hide_default_value = true)]
    pub format: Format,
}

/// Returns the definition of the command line, without help texts.
pub(super) fn command() -> clap::Command {
    Cli::command()
}
