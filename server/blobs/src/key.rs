//! What finds a kept file and opens it.

use crypto::Key;
use uuid::Uuid;
use zeroize::Zeroizing;

/// What finds a kept file and opens it.
pub struct BlobKey {
    /// Its number.
    pub id: Uuid,
    pub(crate) key: Key,
}

impl BlobKey {
    /// As text: 64 hexadecimal digits. It is as secret as what is in the file.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(2 * self.key.len()));
        for byte in self.key.iter() {
            for half in [byte >> 4, byte & 0xf] {
                text.extend(char::from_digit(half.into(), 16));
            }
        }
        text
    }

    /// From its text; nothing when it was not made by [`Self::to_text`].
    #[must_use]
    pub fn from_text(id: Uuid, text: &str) -> Option<Self> {
        let mut key = Key::new([0; 32]);
        let digits = Zeroizing::new(text.chars().collect::<Vec<_>>());
        let whole = digits.len() == 2 * key.len();
        for (byte, pair) in key.iter_mut().zip(digits.chunks(2)) {
            let half = |place: usize| u8::try_from(pair.get(place)?.to_digit(16)?).ok();
            *byte = half(0)? << 4 | half(1)?;
        }
        whole.then_some(Self { id, key })
    }
}
