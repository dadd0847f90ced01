//! x
pub mod answer;
pub mod engine;
pub mod fact;
pub mod kb;
pub mod matcher;
pub mod policy;
pub mod record;
pub mod render;
pub mod signature;
pub mod text;
