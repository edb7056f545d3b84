// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.actors;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Actor;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Actors as TABARI and PETRARCH have them: a name with underscores; further names behind {@code +}; codes in brackets, each
 * with the days in which it holds ({@code 20110101-20140630}, {@code >20110101}, {@code <20140630}, or always); comments behind
 * {@code #} and {@code ;}; {@code &WORD} for each of the words listed under a line {@code &WORD}. Years of two digits are those
 * of 1931 to 2030. An actor whose only code is a country's lists names of the country's parts: its kind is country.
 */
final class PetrarchActors implements ActorFormat {
    private static final Pattern CODE = Pattern.compile("\\[([^\\]]*)\\]?");
    private static final Pattern RANGE = Pattern.compile("([<>]?)\\s*(\\d{6}|\\d{8})(?:\\s*-\\s*(\\d{6}|\\d{8}))?");
    private static final Pattern ACTOR =
            Pattern.compile("[+&]?[^\\[\\]\\s,;:]+\\s*(?:\\[[A-Z~-].*|[;#].*)?|\\[[A-Z]{3}.*");
    /** PETRARCH's codes for words that look like an actor and are none. */
    private static final Set<String> NULL_CODES = Set.of("---", "###", "+++");
    /** A code that is none of CAMEO's and so the user's own. */
    private static final Pattern OWN_CODE = Pattern.compile("[A-Z][A-Z0-9]{2}[A-Z0-9]*(?:/[A-Z0-9]+)*");

    private static final String OWN = "cameo:";

    private static final int PIVOT = 30;
    private static final int MOST_SPELLINGS = 64;

    @Override
    public boolean takes(String first) {
        String line = first.strip();
        return ACTOR.matcher(line).matches() && (line.contains("_") || line.contains("[") || line.startsWith("&"));
    }

    @Override
    public List<Actor> read(Lines lines, Notes notes) throws IOException {
        Pass pass = new Pass(notes);
        for (String line = lines.next(); line != null; line = lines.next()) {
            pass.take(line, lines.number());
        }
        pass.finish();
        return pass.actors;
    }

    /** One reading of a file. */
    private static final class Pass {
        final List<Actor> actors = new ArrayList<>();
        private final Notes notes;
        private final Map<String, List<String>> synonyms = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<Actor.Post> posts = new ArrayList<>();
        private @Nullable List<String> words;
        private boolean isNull;
        private int began;
        private @Nullable String ownCode;
        private final Remarks remarks = new Remarks();

        Pass(Notes notes) {
            this.notes = notes;
        }

        void take(String line, int number) {
            String text = remarks.without(line);
            if (text.isEmpty()) {
                return;
            }
            int bracket = text.indexOf('[');
            String name = (bracket < 0 ? text : text.substring(0, bracket)).strip();
            if (name.startsWith("&") && bracket < 0) {
                finish();
                words = synonyms.computeIfAbsent(name.substring(1).replaceAll("_+$", ""), key -> new ArrayList<>());
                return;
            }
            if (name.startsWith("+")) {
                List<String> list = words != null ? words : names;
                if (words == null && names.isEmpty()) {
                    notes.bad(number, "another name, but of nobody: " + text);
                    return;
                }
                list.add(name.substring(1));
            } else if (!name.isEmpty()) {
                finish();
                words = null;
                names.add(name);
                began = number;
            }
            if (bracket >= 0) {
                codes(text.substring(bracket), number);
            }
        }

        private void codes(String text, int number) {
            if (names.isEmpty()) {
                notes.bad(number, "a code, but of nobody: " + text);
                return;
            }
            Matcher codes = CODE.matcher(text);
            while (codes.find()) {
                String inside = codes.group(1).strip();
                if (NULL_CODES.stream().anyMatch(inside::startsWith)) {
                    isNull = true;
                } else {
                    try {
                        posts.add(post(inside));
                    } catch (IllegalArgumentException bad) {
                        notes.bad(number, String.valueOf(bad.getMessage()));
                    }
                }
            }
        }

        private Actor.Post post(String inside) {
            int letters = 0;
            while (letters < inside.length()
                    && (Character.isLetterOrDigit(inside.charAt(letters)) || inside.charAt(letters) == '/')) {
                letters++;
            }
            String code = inside.substring(0, letters);
            String dates = inside.substring(letters).strip();
            CameoCode said = said(code, dates)
                    .orElseThrow(() -> new IllegalArgumentException("the code names no country or sector: " + inside));
            if (dates.isEmpty()) {
                return new Actor.Post(null, null, said.country(), said.sector(), null, null);
            }
            Matcher range = RANGE.matcher(dates);
            boolean open = range.matches() && range.group(3) == null;
            if (!range.matches() || open == range.group(1).isEmpty()) {
                throw new IllegalArgumentException("no days such as 20110101-20140630 or >20110101: " + inside);
            }
            String day = day(range.group(2));
            if (open) {
                boolean since = range.group(1).equals(">");
                return new Actor.Post(
                        null, null, said.country(), said.sector(), since ? day : null, since ? null : day);
            }
            return new Actor.Post(null, null, said.country(), said.sector(), day, day(range.group(3)));
        }

        /** What the code says; a code of the user's own says only that there is an actor. */
        private Optional<CameoCode> said(String code, String dates) {
            Optional<CameoCode> known = CameoCode.of(code.split("/", -1)[0]);
            if (known.isEmpty() && OWN_CODE.matcher(code).matches()) {
                ownCode = dates.isEmpty() || ownCode == null ? OWN + code : ownCode;
                return Optional.of(new CameoCode(null, null));
            }
            return known;
        }

        private static String day(String digits) {
            int year = Integer.parseInt(digits.substring(0, digits.length() - 4));
            if (digits.length() == 6) {
                year += year > PIVOT ? 1900 : 2000;
            }
            int month = Integer.parseInt(digits.substring(digits.length() - 4, digits.length() - 2));
            int day = Integer.parseInt(digits.substring(digits.length() - 2));
            try {
                return LocalDate.of(year, month, day).toString();
            } catch (DateTimeException none) {
                throw new IllegalArgumentException("no such day: " + digits, none);
            }
        }

        /** Ends the actor whose names and codes were being gathered. */
        void finish() {
            List<String> spellings = new ArrayList<>();
            names.forEach(name -> spellings.addAll(spellings(name)));
            if (!spellings.isEmpty() && !posts.isEmpty()) {
                actors.add(actor(spellings));
            } else if (!names.isEmpty() && !isNull) {
                notes.bad(began, (spellings.isEmpty() ? "no name: " : "no code that can be used: ") + names.get(0));
            }
            names.clear();
            posts.clear();
            isNull = false;
            ownCode = null;
        }

        private Actor actor(List<String> spellings) {
            Optional<Actor.Post> always =
                    posts.stream().filter(post -> !post.isDated()).findFirst();
            String country = always.map(Actor.Post::country).orElseGet(this::onlyCountry);
            boolean isCountry =
                    posts.size() == 1 && always.isPresent() && always.get().sector() == null && country != null;
            return new Actor(
                    spellings.get(0),
                    spellings.subList(1, spellings.size()),
                    isCountry ? EntityKind.COUNTRY : null,
                    country,
                    always.map(Actor.Post::sector).orElse(null),
                    ownCode,
                    posts.stream().filter(Actor.Post::isDated).toList());
        }

        /** The country that all codes name, which holds beyond their days. */
        private @Nullable String onlyCountry() {
            List<String> named = new ArrayList<>();
            for (Actor.Post post : posts) {
                if (post.country() == null || !named.isEmpty() && !named.contains(post.country())) {
                    return null;
                }
                named.add(post.country());
            }
            return named.isEmpty() ? null : named.get(0);
        }

        /** A name in words, once for each word that a {@code &WORD} in it stands for. */
        private List<String> spellings(String name) {
            List<String> all = List.of("");
            for (String word : name.split("[_\\s]+")) {
                if (word.isEmpty()) {
                    continue;
                }
                List<String> choices = word.startsWith("&")
                        ? synonyms.getOrDefault(word.substring(1), List.of()).stream()
                                .map(one -> one.replace('_', ' ').strip())
                                .toList()
                        : List.of(word);
                List<String> longer = new ArrayList<>();
                for (String head : all) {
                    for (String choice : choices) {
                        if (longer.size() < MOST_SPELLINGS) {
                            longer.add(head.isEmpty() ? choice : head + " " + choice);
                        }
                    }
                }
                all = longer;
            }
            return all.stream()
                    .filter(one -> one.chars().anyMatch(Character::isLetter))
                    .map(one -> one.toUpperCase(Locale.ROOT))
                    .distinct()
                    .toList();
        }
    }
}
