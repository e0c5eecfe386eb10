//! The councils of this process, each with a portal of its own at its own host.

use std::sync::Arc;

use crate::portal::Portal;
use crate::portal::last_look::LastLook;

/// The portals of a process, one for each council: cheap to clone.
#[derive(Clone)]
pub struct Installation {
    portals: Arc<[Portal]>,
    /// What was found out last of whether the store keeps what it is told.
    pub last_look: Arc<LastLook>,
}

impl Installation {
    /// Portals whose hosts differ. The first answers supervisors, and on one's own machine whoever uses no council's name.
    #[must_use]
    pub fn new(first: Portal, others: impl IntoIterator<Item = Portal>) -> Self {
        Self {
            portals: std::iter::once(first).chain(others).collect(),
            last_look: Arc::default(),
        }
    }

    /// Each of them; there is always a first.
    #[must_use]
    pub fn portals(&self) -> &[Portal] {
        &self.portals
    }

    /// The first of them.
    #[must_use]
    pub fn first(&self) -> &Portal {
        &self.portals[0]
    }
}
