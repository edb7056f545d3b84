// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.corenlp.tag;

import edu.stanford.nlp.process.Americanize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** British spellings that are made American by pattern. Of the rules that a word meets, the first applies. */
final class SpellingRules {
    /** Each word that meets a rule has one of these in it. */
    private static final String[] MARKS = {"our", "aem", "programme"};

    /** Shorter words meet no rule. */
    private static final int SHORTEST = 6;

    private record Rule(Pattern pattern, @Nullable Pattern except, String replacement) {}

    private final Pattern any;
    private final List<Rule> rules = new ArrayList<>();

    /**
     * @param texts what {@link #texts()} gives
     */
    SpellingRules(List<String> texts) {
        this.any = Pattern.compile(texts.get(0));
        for (int i = 1; i < texts.size(); i += 3) {
            String except = texts.get(i + 1);
            rules.add(new Rule(
                    Pattern.compile(texts.get(i)),
                    except.isEmpty() ? null : Pattern.compile(except),
                    texts.get(i + 2)));
        }
    }

    /** CoreNLP's rules: the pattern that it tries first, which is stricter than all others together, and three texts a rule. */
    static List<String> texts() {
        List<String> texts = new ArrayList<>();
        texts.add(Inside.of(Americanize.class, "disjunctivePattern", Pattern.class)
                .pattern());
        Pattern[] patterns = Inside.of(Americanize.class, "pats", Pattern[].class);
        Object[] excepts = Inside.of(Americanize.class, "excepts", Object[].class);
        String[] replacements = Inside.of(Americanize.class, "reps", String[].class);
        for (int rule = 0; rule < patterns.length; rule++) {
            String except = excepts[rule] instanceof Pattern pattern ? pattern.pattern() : "";
            texts.addAll(Arrays.asList(patterns[rule].pattern(), except, replacements[rule]));
        }
        return texts;
    }

    /** Whether a word may meet a rule, found out without the patterns. */
    static boolean mayApply(String word) {
        if (word.length() >= SHORTEST) {
            for (String mark : MARKS) {
                if (word.contains(mark)) {
                    return true;
                }
            }
        }
        return false;
    }

    String apply(String word) {
        if (!any.matcher(word).find()) {
            return word;
        }
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(word);
            if (matcher.find()
                    && (rule.except() == null || !rule.except().matcher(word).find())) {
                return matcher.replaceAll(rule.replacement());
            }
        }
        return word;
    }
}
