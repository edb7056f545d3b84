// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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

    /** What is answered without the token, by exact paths: whatever begins like one may lead elsewhere ({@code /..}). */
    private static final Set<String> OPEN = Set.of("/enter", "/web/enter.css");

    private final Set<String> hosts;
    private final @Nullable String token;
    private final RateLimit limit;

    Guard(ServerOptions options, RateLimit limit) {
        this.hosts = options.hosts();
        this.token = options.token();
        this.limit = limit;
    }

    void check(Context context) {
        check(context.req(), context.res());
    }

    void check(HttpServletRequest asked, HttpServletResponse answer) {
        harden(answer);
        String url = asked.getRequestURI();
        String query = asked.getQueryString();
        if (url.length() + (query == null ? 0 : query.length()) > LONGEST_URL) {
            throw Refusal.of(414, "the address is longer than " + LONGEST_URL + " characters");
        }
        if (!hosts.contains(hostname(asked.getHeader("Host")))) {
            throw Refusal.of(421, "this server does not go by that name; --name tells it another");
        }
        if (!limit.allows(asked.getRemoteAddr())) {
            answer.setHeader("Retry-After", "1");
            throw Refusal.of(429, "too many requests at a time");
        }
        if (asked.getContentLengthLong() > MOST_BODY) {
            throw Refusal.of(413, "the body is larger than " + MOST_BODY + " bytes");
        }
        checkOrigin(asked);
        checkToken(asked, answer);
    }

    static void harden(Context context) {
        harden(context.res());
    }

    static void harden(HttpServletResponse answer) {
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "no-referrer");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        answer.setHeader("Cache-Control", "no-cache");
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
    private static void checkOrigin(HttpServletRequest asked) {
        String method = asked.getMethod();
        boolean mcp = asked.getRequestURI().equals(McpHttp.PATH);
        if (!mcp && (method.equals("GET") || method.equals("HEAD"))) {
            return;
        }
        String origin = asked.getHeader("Origin");
        String site = asked.getHeader("Sec-Fetch-Site");
        boolean own = origin == null || isOwn(origin, String.valueOf(asked.getHeader("Host")));
        if (!own || site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Refusal.of(403, "only pages of this server may do that");
        }
        // Assistants know nothing of the header; what they send is of a type that pages of other sites cannot send
        // either.
        String type = String.valueOf(asked.getContentType()).toLowerCase(Locale.ROOT);
        if (mcp && method.equals("POST") && !type.startsWith("application/json")) {
            throw Refusal.of(415, "a request of the Model Context Protocol is application/json");
        }
        if (!mcp && asked.getHeader(HEADER) == null && !asked.getRequestURI().equals("/enter")) {
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

    private void checkToken(HttpServletRequest asked, HttpServletResponse answer) {
        if (token == null || OPEN.contains(asked.getRequestURI()) || showsCookie(asked)) {
            return;
        }
        String given = asked.getHeader("Authorization");
        if (given == null || !given.startsWith("Bearer ") || !shows(given.substring("Bearer ".length()))) {
            answer.setHeader("WWW-Authenticate", "Bearer");
            throw Refusal.of(401, "this needs the token that the server was started with");
        }
    }

    private boolean showsCookie(HttpServletRequest asked) {
        Cookie[] cookies = asked.getCookies();
        return cookies != null
                && Stream.of(cookies).anyMatch(one -> one.getName().equals(COOKIE) && shows(one.getValue()));
    }

    /** Compared in a time that does not tell how much of it is right. */
    boolean shows(@Nullable String given) {
        return token == null
                || given != null
                        && MessageDigest.isEqual(
                                given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
