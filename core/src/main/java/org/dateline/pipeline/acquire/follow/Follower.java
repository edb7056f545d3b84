// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.model.ShortHash;
import org.dateline.pipeline.acquire.Acquired;
import org.dateline.pipeline.acquire.Acquirer;
import org.dateline.pipeline.acquire.Known;

/**
 * Follows feeds: asks for each when it is due, hands on the items that its last answer did not hold, and remembers them only after they
 * were taken. So a restart misses none; the one whose taking was cut short comes again, under the same id.
 */
public final class Follower {
    private static final long LONGEST_BACK_OFF = 24 * 3600;
    private static final Pattern WHOLE = Pattern.compile(
            "(?s).*(?:</(?:[\\w-]+:)?(?:rss|feed|rdf|channel|urlset|opml|html|nitf|newsml|newsmessage|newsitem)>|[}\\]])\\s*(?:<!--.*?-->\\s*)*",
            Pattern.CASE_INSENSITIVE);

    /** Takes what feeds bring. */
    public interface Taker {
        /** Takes the news of one poll of a feed; what it has returned from must be kept. */
        void take(String feed, List<Acquired> news) throws IOException;

        /** Is told of a feed that could not be read now. */
        void failed(String feed, Problem problem);
    }

    private final List<String> feeds;
    private final Acquirer acquirer;
    private final FollowState state;
    private final Fetcher fetcher;
    private final Limits limits;
    private final Pace pace;
    private final boolean pages;

    /**
     * @param feeds their addresses; no host but theirs is asked, except where it sends on to another, or for pages
     * @param file remembers between two runs
     * @param pages whether the page of an item is fetched where the feed has only a part of its text
     * @throws IOException if the file cannot be read
     */
    public Follower(List<String> feeds, Acquirer acquirer, Path file, Limits limits, Pace pace, boolean pages)
            throws IOException {
        this.feeds = List.copyOf(new LinkedHashSet<>(feeds));
        this.acquirer = acquirer;
        this.state = FollowState.open(file);
        this.limits = limits;
        this.pace = pace;
        this.pages = pages;
        Set<String> named = new HashSet<>();
        for (String feed : this.feeds) {
            named.add(Hosts.of(checked(feed)));
        }
        this.fetcher = new Fetcher(new Hosts(named), limits, pace);
    }

    private static URI checked(String feed) {
        try {
            URI address = URI.create(feed);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // Told below.
        }
        throw new IllegalArgumentException("a feed's address begins with http:// or https://, not so: " + feed);
    }

    /** Asks for each feed that is due, once. */
    public void round(Taker taker) throws IOException, InterruptedException {
        for (String feed : feeds) {
            FeedState known = state.of(feed);
            if (!known.gone() && known.dueSeconds() <= pace.now().getEpochSecond()) {
                poll(feed, known, taker);
            }
        }
    }

    /** Goes on until it is interrupted, or until every feed is gone. */
    public void follow(Taker taker) throws IOException, InterruptedException {
        while (true) {
            round(taker);
            long next = feeds.stream()
                    .map(state::of)
                    .filter(known -> !known.gone())
                    .mapToLong(FeedState::dueSeconds)
                    .min()
                    .orElse(-1);
            if (next < 0) {
                return;
            }
            pace.sleepUntil(Instant.ofEpochSecond(next));
        }
    }

    private void poll(String feed, FeedState known, Taker taker) throws IOException, InterruptedException {
        Answer answer = fetcher.get(feed, known.etag(), known.lastModified());
        if (answer.status() == 200) {
            whole(feed, known, answer, taker);
        } else if (answer.status() == 304) {
            state.keep(feed, known.due(next(answer), 0));
        } else if (answer.status() == 410) {
            taker.failed(feed, new Problem(answer.code(), feed + ": gone for good"));
            state.keep(feed, known.asGone());
        } else {
            String why = answer.failure() != null ? answer.failure() : "answered with " + answer.status();
            failed(feed, known, answer.retryAfterSeconds(), new Problem(answer.code(), feed + ": " + why), taker);
        }
    }

    private long next(Answer answer) {
        return pace.now().getEpochSecond()
                + Math.max(
                        limits.every().toSeconds(),
                        Math.max(answer.retryAfterSeconds(), Math.min(answer.freshSeconds(), 6 * 3600)));
    }

    private void failed(String feed, FeedState known, long wait, Problem why, Taker taker) throws IOException {
        taker.failed(feed, why);
        long backOff = limits.every().toSeconds() << Math.min(known.failures(), 10);
        long pause = Math.max(wait, Math.min(LONGEST_BACK_OFF, backOff));
        state.keep(feed, known.due(pace.now().getEpochSecond() + pause, known.failures() + 1));
    }

    private void whole(String feed, FeedState known, Answer answer, Taker taker)
            throws IOException, InterruptedException {
        String print = print(new String(answer.body(), StandardCharsets.ISO_8859_1));
        boolean cut = !WHOLE.matcher(end(answer.body())).matches();
        if (cut && !print.equals(known.cut())) {
            Problem why = new Problem(ProblemCode.NOT_FETCHED, feed + ": its answer breaks off");
            failed(feed, known.cutOff(print), 0, why, taker);
            return;
        }
        List<Acquired> found = new ArrayList<>();
        acquirer.acquire(
                new ByteArrayInputStream(answer.body()),
                feed,
                Known.ofContentType(answer.type(), answer.address()),
                found::add);
        List<String> seen = new ArrayList<>();
        List<Acquired> news = new ArrayList<>();
        Set<String> before = new HashSet<>(known.seen());
        for (Acquired one : found) {
            String itemPrint = print(one.toString());
            seen.add(itemPrint);
            if (!before.contains(itemPrint)) {
                news.add(pages ? completed(one) : one);
            }
        }
        if (!news.isEmpty()) {
            taker.take(feed, news);
        }
        state.keep(
                feed,
                new FeedState(answer.etag(), answer.lastModified(), next(answer), 0, false, seen, cut ? print : null));
    }

    /** The last characters, as far as they show whether all is there, without the zeros of wider charsets. */
    private static String end(byte[] body) {
        int from = Math.max(0, body.length - 2000);
        return new String(body, from, body.length - from, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /** The item with the text of its page, where the feed has only a part of it and the page has more. */
    private Acquired completed(Acquired one) throws InterruptedException, IOException {
        if (!(one instanceof Acquired.Usable usable) || usable.report().url() == null) {
            return one;
        }
        Report item = usable.report();
        boolean partial = item.problems().stream().anyMatch(problem -> problem.code() == ProblemCode.PARTIAL);
        Answer answer = partial ? fetcher.get(String.valueOf(item.url()), null, null) : null;
        if (answer == null || answer.status() != 200) {
            return one;
        }
        List<Acquired> found = new ArrayList<>();
        acquirer.acquire(
                new ByteArrayInputStream(answer.body()),
                String.valueOf(item.file()),
                Known.ofContentType(answer.type(), answer.address()),
                found::add);
        boolean single = found.size() == 1 && found.get(0) instanceof Acquired.Usable;
        Report page = single ? ((Acquired.Usable) found.get(0)).report() : null;
        return page == null || page.text().length() <= item.text().length()
                ? one
                : new Acquired.Usable(joined(item, page));
    }

    private static Report joined(Report item, Report page) {
        List<Problem> problems = new ArrayList<>(item.problems());
        problems.removeIf(problem -> problem.code() == ProblemCode.PARTIAL);
        page.problems().stream().filter(one -> !problems.contains(one)).forEach(problems::add);
        return new Report(
                item.id(),
                item.file(),
                item.source() != null ? item.source() : page.source(),
                item.url(),
                item.title() != null ? item.title() : page.title(),
                item.byline() != null ? item.byline() : page.byline(),
                item.language() != null ? item.language() : page.language(),
                item.published().iso() != null ? item.published() : page.published(),
                page.datelinePlace(),
                page.text(),
                item.status() != Report.Status.USABLE ? item.status() : page.status(),
                problems,
                item.version());
    }

    private static String print(String text) {
        return ShortHash.of(text, 10);
    }
}
