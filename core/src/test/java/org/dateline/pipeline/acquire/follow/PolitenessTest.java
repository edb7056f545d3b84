// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import org.dateline.model.PublicNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolitenessTest {
    private static final String ROBOTS =
            """
            User-agent: other
            Disallow: /

            User-agent: *
            User-agent: another
            Disallow: /private/
            Allow: /private/open$
            Disallow: /*.pdf$
            Disallow: /search?
            Disallow:
            """;

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/private/a, false",
        "/private/open, true",
        "/private/open/a, false",
        "/a/b.pdf, false",
        "/a/b.pdf.html, true",
        "/search?q=a, false",
        "/search, true"
    })
    void tellsWhatRobotsAllow(String path, boolean allowed) {
        Robots robots = Robots.parse(ROBOTS.getBytes(StandardCharsets.UTF_8));
        assertThat(robots.allows(URI.create("https://gazette.example" + path))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true", "127.0.0.1, false", "10.1.2.3, false", "172.16.0.1, false", "192.168.1.1, false",
                "169.254.169.254, false",
        "100.64.0.1, false", "0.0.0.0, false", "224.0.0.1, false", "::1, false", "fc00::1, false", "fe80::1, false",
        "::ffff:10.0.0.1, false", "64:ff9b::a00:1, false", "2606:4700::1111, true"
    })
    void tellsPublicAddresses(String address, boolean isPublic) throws Exception {
        assertThat(PublicNetwork.holds(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/feed, true",
        "http://localhost:8081/feed, false",
        "http://[::1]/, false",
        "http://127.0.0.1/, false",
        "http://user:word@localhost:8080/, false",
        "file:///etc/passwd, false",
        "gopher://localhost:8080/, false"
    })
    void asksPrivateHostsOnlyWhereTheUserNamedThem(String address, boolean asked) {
        assertThat(new Hosts(Set.of("localhost:8080")).objection(URI.create(address)) == null)
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"120 | 120", "Tue, 10 Nov 2026 07:02:00 GMT | 120", "soon | 0", "999999999 | 172800", "-5 | 0"})
    void readsRetryAfter(String given, long seconds) {
        assertThat(ServerTimes.retryAfter(given, Instant.parse("2026-11-10T07:00:00Z")))
                .isEqualTo(seconds);
    }
}
