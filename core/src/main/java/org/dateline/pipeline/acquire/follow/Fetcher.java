// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for addresses: one at a time, with a pause between two to one host, as robots.txt allows, following few redirects, reading
 * bounded bodies for a bounded time.
 */
final class Fetcher {
    private static final int MOST_REDIRECTS = 5;
    /** How the JDK's client says that a body ended before its end. */
    private static final Pattern BREAKS_OFF =
            Pattern.compile("^(?:fixed content-length|chunked transfer encoding|EOF reached while reading)");

    private static final Duration ROBOTS_HOLD = Duration.ofHours(24);
    private static final Duration ROBOTS_RETRY = Duration.ofMinutes(30);

    /** What a host has told, and when it was last asked. */
    private record Rules(Robots robots, Instant until, @Nullable String trouble) {}

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(15))
            .build();
    private final Hosts hosts;
    private final Limits limits;
    private final Pace pace;
    private final Map<String, Rules> robots = new HashMap<>();
    private final Map<String, Instant> asked = new HashMap<>();

    Fetcher(Hosts hosts, Limits limits, Pace pace) {
        this.hosts = hosts;
        this.limits = limits;
        this.pace = pace;
    }

    /**
     * The answer of an address.
     *
     * @param etag of the answer that is at hand, where there is one
     * @param lastModified the same
     */
    Answer get(String address, @Nullable String etag, @Nullable String lastModified) throws InterruptedException {
        String at = address;
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            URI uri;
            try {
                uri = URI.create(at);
            } catch (IllegalArgumentException malformed) {
                return Answer.failed(address, "not an address");
            }
            Answer refusal = refusal(uri);
            if (refusal != null) {
                return refusal;
            }
            Object one = once(uri, etag, lastModified);
            if (one instanceof Answer answer) {
                return answer;
            }
            at = String.valueOf(one);
        }
        return Answer.failed(address, "more than " + MOST_REDIRECTS + " redirects");
    }

    /** Why an address is not asked for, or {@code null}. */
    private @Nullable Answer refusal(URI uri) throws InterruptedException {
        String objection = hosts.objection(uri);
        if (objection != null) {
            return Answer.refused(uri.toString(), objection);
        }
        Rules rules = robots(uri);
        if (rules.robots().allows(uri)) {
            return null;
        }
        return rules.trouble() != null
                ? Answer.failed(uri.toString(), rules.trouble())
                : Answer.refused(uri.toString(), "robots.txt forbids it");
    }

    /** The answer, or the address that it sends to. */
    private Object once(URI uri, @Nullable String etag, @Nullable String lastModified) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(limits.time())
                .header("User-Agent", "dateline/0.1 (news reader)")
                .header(
                        "Accept",
                        "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5")
                .header("Accept-Encoding", "gzip");
        if (etag != null) {
            request.setHeader("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.setHeader("If-Modified-Since", lastModified);
        }
        wait(uri);
        try {
            HttpResponse<byte[]> response = sent(request.build());
            String location = response.headers().firstValue("Location").orElse(null);
            if (location != null && response.statusCode() / 100 == 3 && response.statusCode() != 304) {
                return uri.resolve(location.strip().replace(" ", "%20")).toString();
            }
            return answer(uri, response);
        } catch (IOException | IllegalArgumentException failed) {
            return Answer.failed(uri.toString(), said(failed));
        }
    }

    /** What went wrong, in words where the JDK has none. */
    private static String reason(Throwable failed) {
        boolean connected = true;
        for (Throwable one = failed; one != null; one = one.getCause()) {
            if (one instanceof UnresolvedAddressException) {
                return "no such host";
            }
            connected &= !(one instanceof ConnectException);
        }
        String said = failed.getMessage() == null && !connected ? "" : ": " + said(failed);
        return connected ? said(failed) : "no connection" + said;
    }

    private static String said(Throwable failed) {
        String message = failed.getMessage();
        if (message != null && BREAKS_OFF.matcher(message).find()) {
            return "the answer breaks off (" + message + ")";
        }
        return message == null ? failed.getClass().getSimpleName() : message;
    }

    private HttpResponse<byte[]> sent(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> coming =
                client.sendAsync(request, head -> new BoundedBody(limits.bytes()));
        try {
            return coming.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            coming.cancel(true);
            throw new IOException("no whole answer within " + limits.time().toSeconds() + " seconds", slow);
        } catch (ExecutionException failed) {
            throw new IOException(reason(failed.getCause() == null ? failed : failed.getCause()), failed);
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            throw stopped;
        }
    }

    private Answer answer(URI uri, HttpResponse<byte[]> response) throws IOException {
        HttpHeaders headers = response.headers();
        byte[] body = response.statusCode() == 200 ? unpacked(response.body(), headers) : new byte[0];
        return new Answer(
                response.statusCode(),
                body,
                uri.toString(),
                headers.firstValue("Content-Type").orElse(null),
                headers.firstValue("ETag").orElse(null),
                headers.firstValue("Last-Modified").orElse(null),
                ServerTimes.retryAfter(headers.firstValue("Retry-After").orElse(null), pace.now()),
                ServerTimes.maxAge(headers.firstValue("Cache-Control").orElse(null)),
                null);
    }

    private byte[] unpacked(byte[] body, HttpHeaders headers) throws IOException {
        if (!headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
            return body;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] whole = in.readNBytes(limits.bytes() + 1);
            if (whole.length > limits.bytes()) {
                throw new IOException("unpacks to more than " + limits.bytes() + " bytes");
            }
            return whole;
        }
    }

    /** What the host allows; nothing for a while where it cannot tell. */
    private Rules robots(URI uri) throws InterruptedException {
        String host = Hosts.of(uri);
        Rules known = robots.get(host);
        if (known != null && known.until().isAfter(pace.now())) {
            return known;
        }
        URI place = uri.resolve("/robots.txt");
        Object told = once(place, null, null);
        // A redirect of robots.txt is followed once, where it stays with the host.
        if (told instanceof String moved
                && moved.startsWith("http")
                && Hosts.of(URI.create(moved)).equals(host)) {
            told = once(URI.create(moved), null, null);
        }
        Rules rules = rules(told instanceof Answer answer ? answer : Answer.failed(host, "moved"));
        robots.put(host, rules);
        return rules;
    }

    private Rules rules(Answer answer) {
        boolean unsure = answer.status() >= 500
                || answer.status() == 429
                || answer.status() == 0 && !"moved".equals(answer.failure());
        if (unsure) {
            String why = answer.failure() != null ? answer.failure() : "answered with " + answer.status();
            return new Rules(
                    Robots.allowNothing(), pace.now().plus(ROBOTS_RETRY), "its robots.txt could not be had: " + why);
        }
        Robots parsed = answer.status() == 200 ? Robots.parse(answer.body()) : Robots.allowAll();
        return new Rules(parsed, pace.now().plus(ROBOTS_HOLD), null);
    }

    /** Waits until the host may be asked again. */
    private void wait(URI uri) throws InterruptedException {
        String host = Hosts.of(uri);
        Instant last = asked.get(host);
        Rules known = robots.get(host);
        Duration pause = limits.pause();
        if (known != null && known.robots().delaySeconds() > pause.toSeconds()) {
            pause = Duration.ofSeconds(known.robots().delaySeconds());
        }
        if (last != null) {
            pace.sleepUntil(last.plus(pause));
        }
        asked.put(host, pace.now());
    }
}
