//! x
pub mod check;
pub mod fact;
pub mod kb;
pub mod matcher;
pub mod policy;
pub mod record;
pub mod signature;
pub mod text;
