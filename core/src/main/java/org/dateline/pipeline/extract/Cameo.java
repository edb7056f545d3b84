// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.model.PloverType;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;

/** CAMEO's codes for what PLOVER codes, as the rules have them. Immutable. */
final class Cameo {
    private static final String DEMAND = "10";
    private static final String APPEAL = "02";
    private static final Set<String> LOCKING = Set.of("jail", "imprison", "incarcerate", "lock", "detain");
    private static final String ARREST = "173";
    private static final String MEETS = "040";
    private static final String NEGOTIATES = "046";
    private static final Set<String> NEGOTIATING = Set.of("talk", "talks", "negotiation", "negotiate", "bargain");

    private final Map<String, String> codes = new HashMap<>();
    private final Map<PloverType, String> intents = new HashMap<>();
    private final Map<PloverType, String> wishes = new HashMap<>();
    private final Set<String> appeals = new HashSet<>();
    private final Set<String> tells = new HashSet<>();
    private final Set<String> wants = new HashSet<>();
    private final Set<String> protesters = new HashSet<>();
    private final Map<PloverType, String> refusals = new HashMap<>();

    Cameo() {
        for (RuleFile.Entry entry : RuleFile.read("cameo.rules")) {
            pairs(entry, "code").forEach(pair -> codes.put(pair[0], pair[1]));
            pairs(entry, "intent").forEach(pair -> intents.put(PloverType.valueOf(pair[0]), pair[1]));
            pairs(entry, "appeal").forEach(pair -> wishes.put(PloverType.valueOf(pair[0]), pair[1]));
            pairs(entry, "refusal").forEach(pair -> refusals.put(PloverType.valueOf(pair[0]), pair[1]));
            protesters.addAll(entry.items("protesters"));
            appeals.addAll(entry.items("appeals"));
            tells.addAll(entry.items("tells"));
            wants.addAll(entry.items("wants"));
        }
    }

    private static List<String[]> pairs(RuleFile.Entry entry, String key) {
        List<String[]> pairs = new ArrayList<>();
        for (String item : entry.items(key)) {
            pairs.add(item.split("\\s+", 2));
        }
        return pairs;
    }

    /** Whether the code is one of those of this type. */
    boolean isRoot(String code, PloverType type) {
        return code.startsWith(String.valueOf(codes.get(type.name())).substring(0, 2));
    }

    /** The type whose plainest code begins as this one does; {@code null} for none. */
    @Nullable PloverType type(@Nullable String code) {
        for (PloverType type : PloverType.values()) {
            if (code != null && isRoot(code, type)) {
                return type;
            }
        }
        return null;
    }

    /** The code of an entry's act; {@code null} where it has neither a code nor a type. */
    @Nullable String of(LexiconEntry entry) {
        if (entry.cameo() != null || entry.type() == null) {
            return entry.cameo();
        }
        String byMode = codes.get(entry.type() + "/" + entry.mode());
        return byMode != null ? byMode : codes.get(entry.type().name());
    }

    /** The code of an act as the sentence words it. */
    @Nullable String of(Sentence sentence, Coder.Coded one) {
        String code = of(one.entry());
        if (code == null) {
            return null;
        }
        String lemma = sentence.token(one.head()).lemma().toLowerCase(Locale.ROOT);
        if (code.startsWith(DEMAND) && asks(sentence, one, lemma)) {
            return APPEAL + code.substring(DEMAND.length());
        }
        if (code.equals(MEETS) && negotiates(sentence, one)) {
            return NEGOTIATES;
        }
        boolean locked = one.entry().type() == PloverType.SANCTION && LOCKING.contains(lemma);
        return locked ? ARREST : code;
    }

    private boolean asks(Sentence sentence, Coder.Coded one, String lemma) {
        return appeals.contains(lemma)
                || one.noun() >= 0
                        && appeals.contains(sentence.token(one.noun()).lemma().toLowerCase(Locale.ROOT));
    }

    private boolean negotiates(Sentence sentence, Coder.Coded one) {
        int named = one.noun() >= 0 ? one.noun() : one.head();
        return NEGOTIATING.contains(sentence.token(named).lemma().toLowerCase(Locale.ROOT));
    }

    /** The code of an act of force by or against people who protest; {@code null} for any other. */
    @Nullable String protest(boolean byThem, boolean againstThem) {
        return byThem ? codes.get("PROTEST/riot") : againstThem ? codes.get("ASSAULT/crowd-control") : null;
    }

    boolean protests(String lemma) {
        return protesters.contains(lemma);
    }

    /** The code of refusing an act of this type; {@code null} for none. */
    @Nullable String refusal(PloverType type) {
        return refusals.get(type);
    }

    boolean tells(String lemma) {
        return tells.contains(lemma);
    }

    boolean wants(String lemma) {
        return wants.contains(lemma);
    }

    /** The code of wanting to do something of this type oneself; {@code null} for none. */
    @Nullable String intent(PloverType type) {
        return intents.get(type);
    }

    /** The code of wanting another to do something of this type; {@code null} for none. */
    @Nullable String wish(PloverType type) {
        return wishes.get(type);
    }
}
