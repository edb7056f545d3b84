// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.dateline.model.Quantity;
import org.jspecify.annotations.Nullable;

/** The numbers of a story, and which origins give them: the same number of like things, or the same length in another unit. */
final class GivenNumbers {
    /** Numbers up to a dozen are many in any story. */
    private static final double DOZEN = 12;
    /** Share by which two lengths may differ that are one: "40 metres", "130 feet". */
    private static final double ROUNDED = 0.03;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th)\\b");

    private record Given(int origin, @Nullable Quantity quantity) {}

    private record Length(int origin, double metres) {}

    private final Map<String, List<Given>> byKey = new HashMap<>();
    private final List<Length> lengths = new ArrayList<>();
    private final Sources sources;
    private final Counts counts;

    GivenNumbers(List<Passage> passages, Tokens tokens, Sources sources, Counts counts) {
        this.sources = sources;
        this.counts = counts;
        for (Passage passage : passages) {
            int origin = origin(passage);
            for (Token token : tokens.of(passage)) {
                if (token.kind() == Token.Kind.NUMBER) {
                    byKey.computeIfAbsent(token.key(), any -> new ArrayList<>())
                            .add(new Given(origin, Tokens.quantity(passage, token.span())));
                }
            }
            for (Quantity quantity : passage.whole().quantities()) {
                Measure.metres(quantity).ifPresent(metres -> lengths.add(new Length(origin, metres)));
            }
        }
    }

    private int origin(Passage passage) {
        return sources.origin(passage.reading().report().id());
    }

    /** Whether a report of another origin gives it too, be it in another unit or as what stands beside it in brackets. */
    boolean isGivenElsewhere(Passage passage, Token number) {
        Quantity quantity = Tokens.quantity(passage, number.span());
        int origin = origin(passage);
        if (isGivenElsewhere(number.key(), quantity, origin)) {
            return true;
        }
        OptionalDouble metres = quantity == null ? OptionalDouble.empty() : Measure.metres(quantity);
        return metres.isPresent()
                && (lengths.stream()
                                .anyMatch(one -> one.origin != origin && isOneLength(one.metres, metres.getAsDouble()))
                        || passage.whole().quantities().stream()
                                .anyMatch(other -> Measure.metres(other).stream()
                                                .anyMatch(its -> isOneLength(its, metres.getAsDouble()))
                                        && isGivenElsewhere(Tokens.key(other), other, origin)));
    }

    private boolean isGivenElsewhere(String key, @Nullable Quantity quantity, int origin) {
        return byKey.getOrDefault(key, List.of()).stream()
                .anyMatch(one -> one.origin != origin
                        && (quantity == null || one.quantity == null || counts.alike(quantity, one.quantity)));
    }

    private static boolean isOneLength(double one, double other) {
        return Math.abs(one - other) <= ROUNDED * Math.max(one, other);
    }

    /** Whether it is one that hardly two happenings of a story share: a figure such as "97-1", or a number of more than a dozen. */
    boolean isParticular(Passage passage, Token number) {
        String text = passage.reading().text();
        String written = number.key().substring(1);
        Quantity quantity = Tokens.quantity(passage, number.span());
        if (quantity != null) {
            return quantity.value() > DOZEN || quantity.value() != Math.rint(quantity.value());
        }
        boolean counts = !YEAR.matcher(written).matches()
                && !ORDINAL.matcher(text)
                        .region(number.span().end(), text.length())
                        .lookingAt();
        return counts && (written.length() > 2 || written.length() == 2 && Integer.parseInt(written) > DOZEN);
    }
}
