//! Where a request comes from when proxies of the council's own stand in front: each adds, on the right, the address that
//! it saw. What stands further left than our own proxies is only what somebody claims.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Once;

use axum::http::{HeaderMap, Method, header};
use tracing::warn;

/// The address behind so many proxies; that of the connection when there are none, or when they do not say.
#[must_use]
pub fn address(
    proxies: usize,
    method: &Method,
    headers: &HeaderMap,
    peer: Option<IpAddr>,
) -> Option<IpAddr> {
    static UNEXPECTED: Once = Once::new();
    static UNREADABLE: Once = Once::new();
    let hops = hops(headers);
    if proxies == 0 {
        if !hops.is_empty() {
            UNEXPECTED.call_once(|| {
                warn!(
                    "A request has the header of a proxy, but HEARD_PROXIES is 0: if a proxy stands in front, everybody \
                     counts as one address, and one of them can use up what all may send"
                );
            });
        }
        return peer;
    }
    let place = hops.len().checked_sub(proxies);
    let said = place
        .and_then(|place| hops.get(place))
        .and_then(|hop| read(hop));
    if said.is_none() && method == Method::POST {
        UNREADABLE.call_once(|| {
            warn!(
                "HEARD_PROXIES is {proxies}, but a request does not say so many addresses that can be read: whoever comes \
                 like this counts as one address"
            );
        });
    }
    said.or(peer)
}

/// What the proxies saw, the nearest last. X-Forwarded-For comes before Forwarded.
fn hops(headers: &HeaderMap) -> Vec<String> {
    let entries = |name: &str| -> Vec<String> {
        let lines = headers.get_all(name).iter();
        lines
            .flat_map(|line| {
                let line = String::from_utf8_lossy(line.as_bytes()).into_owned();
                line.split(',').map(str::to_owned).collect::<Vec<_>>()
            })
            .collect()
    };
    let hops = entries("x-forwarded-for");
    if !hops.is_empty() {
        return hops;
    }
    let of_hop = |entry: String| {
        let mut parts = entry.split(';').filter_map(|part| part.split_once('='));
        let for_whom = parts.find(|(name, _)| name.trim().eq_ignore_ascii_case("for"));
        for_whom.map_or_else(String::new, |(_, whom)| whom.to_owned())
    };
    entries(header::FORWARDED.as_str())
        .into_iter()
        .map(of_hop)
        .collect()
}

/// `192.0.2.1`, `192.0.2.1:567`, `2001:db8::1`, `[2001:db8::1]` or `[2001:db8::1]:567`, in quotation marks or not.
fn read(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim().trim_matches('"');
    if let Ok(address) = hop.parse::<IpAddr>() {
        return Some(address);
    }
    if let Ok(address) = hop.parse::<SocketAddr>() {
        return Some(address.ip());
    }
    let (host, six) = match hop.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, _)) => (host, true),
        None => (hop, hop.matches(':').count() > 1),
    };
    if six {
        let host = host.split('%').next().unwrap_or_default();
        return host.parse::<Ipv6Addr>().ok().map(IpAddr::V6);
    }
    // A port may also be a made-up name (RFC 7239, 6.3).
    let host = host.split(':').next().unwrap_or_default();
    host.parse::<Ipv4Addr>().ok().map(IpAddr::V4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(proxies: usize, lines: &[(&'static str, &str)]) -> String {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, value.parse().unwrap());
        }
        let peer = "192.0.2.1".parse().ok();
        address(proxies, &Method::POST, &headers, peer)
            .unwrap()
            .to_string()
    }

    #[test]
    fn every_way_of_writing_an_address_is_read() {
        for (hop, address) in [
            ("198.51.100.7", "198.51.100.7"),
            ("  198.51.100.7 ", "198.51.100.7"),
            ("198.51.100.7:51034", "198.51.100.7"),
            ("198.51.100.7:_hidden", "198.51.100.7"),
            ("2001:db8::7", "2001:db8::7"),
            ("[2001:db8::7]", "2001:db8::7"),
            ("[2001:db8::7]:443", "2001:db8::7"),
            ("\"[2001:db8::7]:443\"", "2001:db8::7"),
            ("fe80::1%eth0", "fe80::1"),
            ("unknown", "192.0.2.1"),
            ("", "192.0.2.1"),
            ("203.0.113.9, ", "192.0.2.1"),
            ("_gateway", "192.0.2.1"),
            ("300.1.1.1", "192.0.2.1"),
        ] {
            assert_eq!(of(1, &[("x-forwarded-for", hop)]), address, "{hop}");
        }
    }

    #[test]
    fn so_many_hops_are_believed_as_there_are_proxies_and_no_more() {
        let one_line = [("x-forwarded-for", "203.0.113.9, 198.51.100.7:1, 10.0.0.2")];
        let three_lines = [
            ("x-forwarded-for", "203.0.113.9"),
            ("x-forwarded-for", "198.51.100.7"),
            ("x-forwarded-for", "10.0.0.2"),
        ];
        for lines in [one_line.as_slice(), &three_lines] {
            assert_eq!(of(0, lines), "192.0.2.1");
            assert_eq!(of(1, lines), "10.0.0.2");
            assert_eq!(of(2, lines), "198.51.100.7");
            assert_eq!(of(3, lines), "203.0.113.9");
            assert_eq!(of(4, lines), "192.0.2.1", "somebody who went round a proxy");
        }
    }

    #[test]
    fn the_newer_header_is_read_where_the_older_is_missing() {
        let newer = (
            "forwarded",
            "for=203.0.113.9;proto=https, For=\"[2001:db8::7]:443\";by=10.0.0.1",
        );
        assert_eq!(of(1, &[newer]), "2001:db8::7");
        assert_eq!(of(2, &[newer]), "203.0.113.9");
        let both = [newer, ("x-forwarded-for", "198.51.100.7")];
        assert_eq!(of(1, &both), "198.51.100.7");
        assert_eq!(of(1, &[("forwarded", "proto=https")]), "192.0.2.1");
    }
}
