// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.follow;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a host's robots.txt allows (RFC 9309): the rules for {@value #NAME}, else those for all; the longest that fits counts, and of two
 * as long the one that allows.
 *
 * @param delaySeconds between two requests, 0 unless told
 */
record Robots(List<Rule> rules, long delaySeconds) {
    static final String NAME = "dateline";
    private static final int MOST_BYTES = 512 << 10;
    private static final int MOST_RULES = 5000;
    private static final long LONGEST_DELAY = 60;

    /** One path that is or is not to be asked for. */
    record Rule(boolean allows, String path) {
        boolean fits(String asked) {
            boolean end = path.endsWith("$");
            String[] parts = (end ? path.substring(0, path.length() - 1) : path).split("\\*+", -1);
            int at = 0;
            for (int i = 0; i < parts.length; i++) {
                boolean last = i == parts.length - 1;
                int found = i == 0
                        ? (asked.startsWith(parts[0]) ? 0 : -1)
                        : end && last ? asked.lastIndexOf(parts[i]) : asked.indexOf(parts[i], at);
                if (found < at) {
                    return false;
                }
                at = found + parts[i].length();
            }
            return !end || at == asked.length();
        }
    }

    Robots {
        rules = List.copyOf(rules);
    }

    static Robots allowAll() {
        return new Robots(List.of(), 0);
    }

    static Robots allowNothing() {
        return new Robots(List.of(new Rule(false, "/")), 0);
    }

    boolean allows(URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String asked = address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        Rule best = null;
        for (Rule rule : rules) {
            boolean longer = best == null
                    || rule.path().length() > best.path().length()
                    || rule.path().length() == best.path().length() && rule.allows();
            best = longer && rule.fits(asked) ? rule : best;
        }
        return best == null || best.allows();
    }

    static Robots parse(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8);
        Group own = new Group();
        Group all = new Group();
        List<Group> open = new ArrayList<>();
        boolean agents = false;
        for (String line : Pattern.compile("\\R").split(text)) {
            String[] pair = line.replaceFirst("#.*", "").split(":", 2);
            if (pair.length < 2) {
                continue;
            }
            String name = pair[0].strip().toLowerCase(Locale.ROOT);
            String value = pair[1].strip();
            if (name.equals("user-agent")) {
                if (!agents) {
                    open.clear();
                }
                agents = true;
                open.addAll(
                        value.equals("*")
                                ? List.of(all)
                                : value.toLowerCase(Locale.ROOT).startsWith(NAME) ? List.of(own) : List.of());
            } else {
                agents = false;
                open.forEach(group -> group.add(name, value));
            }
        }
        for (Group group : List.of(own, all)) {
            if (group.told) {
                return new Robots(group.rules, group.delay);
            }
        }
        return allowAll();
    }

    private static final class Group {
        private final List<Rule> rules = new ArrayList<>();
        private long delay;
        private boolean told;

        void add(String name, String value) {
            told = true;
            boolean rule = name.equals("allow") || name.equals("disallow");
            if (rule && !value.isEmpty() && rules.size() < MOST_RULES && value.length() < 2000) {
                rules.add(new Rule(name.equals("allow"), value));
            } else if (name.equals("crawl-delay") && value.matches("\\d{1,6}(?:\\.\\d{1,6})?")) {
                delay = Math.min(LONGEST_DELAY, (long) Math.ceil(Double.parseDouble(value)));
            }
        }
    }
}
