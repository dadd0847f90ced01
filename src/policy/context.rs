//! The keys and values that a request carries.

/// The start of the names of encryption context keys; what follows is a name of its own, and may hold colons.
pub(super) const ENCRYPTION_CONTEXT: &str = "kms:EncryptionContext:";

/// One key of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextEntry {
    /// The key as it was given.
    pub key: String,
    /// Its values.
    pub values: Vec<String>,
    /// Whether it was given as a list.
    pub is_list: bool,
}

/// The context of a request. Names of keys are compared without regard to case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    entries: Vec<ContextEntry>,
}

impl Context {
    /// Returns the entry of a key; `None` when the request does not carry it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&ContextEntry> {
        self.entries.iter().find(|entry| entry.key.eq_ignore_ascii_case(key))
    }

    /// Returns the only value of a key; `None` when it is absent or has several.
    #[must_use]
    pub fn single(&self, key: &str) -> Option<&str> {
        match self.get(key)?.values.as_slice() {
            [value] => Some(value),
            _ => None,
        }
    }

    /// Adds a key with its values.
    pub fn insert(&mut self, key: &str, values: Vec<String>, is_list: bool) {
        self.entries.push(ContextEntry { key: key.to_owned(), values, is_list });
    }

    /// Adds a value to a key; a second one makes it a key of several values.
    pub fn add(&mut self, key: &str, value: &str) {
        match self.entries.iter_mut().find(|entry| entry.key.eq_ignore_ascii_case(key)) {
            Some(entry) => {
                entry.values.push(value.to_owned());
                entry.is_list = true;
            }
            None => self.insert(key, vec![value.to_owned()], false),
        }
    }

    /// Adds a key with one value, unless it is there already.
    pub(super) fn fill(&mut self, key: &str, value: impl Into<String>) {
        if self.get(key).is_none() {
            self.insert(key, vec![value.into()], false);
        }
    }

    /// Returns the pairs of the encryption context, names in their own case.
    pub(super) fn encryption_context(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries.iter().filter_map(|entry| {
            let (start, name) = entry.key.split_at_checked(ENCRYPTION_CONTEXT.len())?;
            let value = entry.values.first()?;
            start.eq_ignore_ascii_case(ENCRYPTION_CONTEXT).then_some((name, value.as_str()))
        })
    }

    /// Returns every key with its values, in the order in which they were given.
    #[must_use]
    pub fn entries(&self) -> &[ContextEntry] {
        &self.entries
    }
}
