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
    Kb(KbArgs),
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
    #[arg(long, value_name = "TYPE")]
    pub resource_type: Option<String>,
    #[arg(long, value_name = "WIDTH", value_parser = ["account", "service-linked-role", "organization"])]
    pub width: Option<String>,
    #[arg(long)]
    pub long: bool,
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
