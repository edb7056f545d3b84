// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the server listens and whom it answers.
 *
 * @param host name or address to listen on
 * @param port 0 for any that is free
 * @param token that whoever asks must show; may be {@code null} on loopback only
 * @param names other names that the server is reached by, for the check of the Host header
 * @param privateHooks whether webhooks may lead to this machine and to private networks
 */
public record ServerOptions(String host, int port, @Nullable String token, Set<String> names, boolean privateHooks) {
    static final int SHORTEST_TOKEN = 16;

    /** Loopback, and no token. */
    public static ServerOptions loopback(int port) {
        return new ServerOptions("127.0.0.1", port, null, Set.of());
    }

    /** Webhooks lead to the public network only. */
    public ServerOptions(String host, int port, @Nullable String token, Set<String> names) {
        this(host, port, token, names, false);
    }

    public ServerOptions {
        names = Set.copyOf(names);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
        }
        if (token != null && !token.matches("[A-Za-z0-9._~-]{" + SHORTEST_TOKEN + ",200}")) {
            throw new IllegalArgumentException(
                    "a token has " + SHORTEST_TOKEN + " to 200 letters, digits, dots, hyphens, underscores or tildes");
        }
        if (token == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    host + " can be reached from other machines: that needs a token, or listen on 127.0.0.1");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (!address.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException("there is no host " + host, unknown);
        }
    }

    /** The names, without a port, that a request may ask for. */
    Set<String> hosts() {
        Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        hosts.add(host.contains(":") ? "[" + host + "]" : host.toLowerCase(Locale.ROOT));
        names.forEach(name -> hosts.add(name.toLowerCase(Locale.ROOT)));
        return hosts;
    }
}
