//! No page promises an e-mail that cannot leave: whatever a form takes as an address, the parser that sends takes too.

use lettre::Address;
use rules::email;

const USERS: [&str; 22] = [
    "sam",
    "s",
    "sam.reed",
    "sam+heard",
    "o'neill",
    "sam_reed-1",
    "SAM",
    "1",
    "!#$%&'*+-/=?^_`{|}~",
    "",
    ".",
    "sam.",
    ".sam",
    "sam..reed",
    "sam reed",
    "\"sam\"",
    "sam\"",
    "josé",
    "sam,pat",
    "<sam",
    "sam@pat",
    "sam\u{200b}",
];
const DOMAINS: [&str; 24] = [
    "example.test",
    "mail.example.co.uk",
    "müller.test",
    "xn--mller-kva.test",
    "4.example.test",
    "a-b.test",
    "EXAMPLE.TEST",
    "例え.テスト",
    "",
    ".",
    "localhost",
    "x",
    "gmail",
    "example..test",
    ".example.test",
    "example.test.",
    "-example.test",
    "example-.test",
    "192.0.2.1",
    "[192.0.2.1]",
    "exam ple.test",
    "example.test>",
    "exa_mple.test",
    "example.test\u{200b}",
];

#[test]
fn whatever_is_taken_as_an_address_can_be_sent_to() {
    let mut taken = 0;
    for user in USERS {
        for domain in DOMAINS {
            let address = format!("{user}@{domain}");
            if email::check(&address).is_ok() {
                taken += 1;
                assert!(address.parse::<Address>().is_ok(), "{address}");
            }
        }
    }
    assert_eq!(taken, 9 * 8, "those that stand first in both lists");
}

#[test]
fn the_addresses_that_were_promised_and_could_not_leave_are_not_taken() {
    for address in [
        "mum..smith@example.test",
        "sam.@example.test",
        ".sam@example.test",
    ] {
        assert!(address.parse::<Address>().is_err(), "{address}");
        assert!(email::check(address).is_err(), "{address}");
    }
}
