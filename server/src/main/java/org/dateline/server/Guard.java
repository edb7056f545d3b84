// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before every route: who may ask, for what, how often and how much; and what a browser may do with the answer. */
final class Guard {
    static final String COOKIE = "dateline";
    /** A page of another site cannot send it without asking first, and is not answered then. */
    static final String HEADER = "X-Dateline";

    static final int LONGEST_URL = 4096;
    static final int MOST_BODY = 64 * 1024;

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;
    private final @Nullable String token;
    private final RateLimit limit;

    Guard(ServerOptions options, RateLimit limit) {
        this.hosts = options.hosts();
        this.token = options.token();
        this.limit = limit;
    }

    void check(Context context) {
        harden(context);
        String url = context.req().getRequestURI();
        String query = context.queryString();
        if (url.length() + (query == null ? 0 : query.length()) > LONGEST_URL) {
            throw Refusal.of(414, "the address is longer than " + LONGEST_URL + " characters");
        }
        if (!hosts.contains(hostname(context.header("Host")))) {
            throw Refusal.of(421, "this server does not go by that name; --name tells it another");
        }
        if (!limit.allows(context.ip())) {
            context.header("Retry-After", "1");
            throw Refusal.of(429, "too many requests at a time");
        }
        if (context.req().getContentLengthLong() > MOST_BODY) {
            throw Refusal.of(413, "the body is larger than " + MOST_BODY + " bytes");
        }
        checkOrigin(context);
        checkToken(context);
    }

    static void harden(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Frame-Options", "DENY")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", "no-cache");
    }

    /** The name of a Host header without its port, in lower case. */
    static String hostname(@Nullable String header) {
        if (header == null) {
            return "";
        }
        String host = header.strip().toLowerCase(Locale.ROOT);
        int bracket = host.indexOf(']');
        int colon = host.indexOf(':', Math.max(0, bracket));
        return colon < 0 ? host : host.substring(0, colon);
    }

    /** What changes something is only done for pages of this server, and for programs. */
    private void checkOrigin(Context context) {
        String method = context.req().getMethod();
        if (method.equals("GET") || method.equals("HEAD")) {
            return;
        }
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean own = origin == null || isOwn(origin, String.valueOf(context.header("Host")));
        if (!own || site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Refusal.of(403, "only pages of this server may do that");
        }
        if (context.header(HEADER) == null && !context.path().equals("/enter")) {
            throw Refusal.of(403, "a request that changes something needs the header " + HEADER + ": 1");
        }
    }

    private static boolean isOwn(String origin, String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host.strip());
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private void checkToken(Context context) {
        boolean open = context.path().equals("/enter") || context.path().startsWith("/web/enter.");
        if (token == null || open || shows(context.cookie(COOKIE))) {
            return;
        }
        String given = context.header("Authorization");
        if (given == null || !given.startsWith("Bearer ") || !shows(given.substring("Bearer ".length()))) {
            context.header("WWW-Authenticate", "Bearer");
            throw Refusal.of(401, "this needs the token that the server was started with");
        }
    }

    /** Compared in a time that does not tell how much of it is right. */
    boolean shows(@Nullable String given) {
        return token == null
                || given != null
                        && MessageDigest.isEqual(
                                given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
