// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times that servers ask for, none longer than two days. */
final class ServerTimes {
    private static final long LONGEST = Duration.ofDays(2).toSeconds();
    private static final Pattern MAX_AGE = Pattern.compile("\\bmax-age=(\\d{1,9})\\b");

    private ServerTimes() {}

    /** Seconds from now, given as such or as a date; 0 where nothing that can be read is given. */
    static long retryAfter(@Nullable String given, Instant now) {
        if (given == null) {
            return 0;
        }
        if (given.strip().matches("\\d{1,9}")) {
            return Math.min(LONGEST, Long.parseLong(given.strip()));
        }
        try {
            Instant then = ZonedDateTime.parse(given.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Math.max(0, Math.min(LONGEST, Duration.between(now, then).toSeconds()));
        } catch (DateTimeException unreadable) {
            return 0;
        }
    }

    static long maxAge(@Nullable String cacheControl) {
        Matcher matcher = MAX_AGE.matcher(cacheControl == null ? "" : cacheControl.toLowerCase(Locale.ROOT));
        return matcher.find() ? Math.min(LONGEST, Long.parseLong(matcher.group(1))) : 0;
    }
}
