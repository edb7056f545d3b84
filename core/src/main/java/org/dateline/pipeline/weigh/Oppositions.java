// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.model.Evidence;
import org.dateline.model.Finding;
import org.dateline.model.Quantity;

/** Conflicts and changes: numbers that cannot both be true, and what one says and another denies. */
final class Oppositions {
    /** Fields that grow while rescuers count. */
    private static final Set<String> TOLLS = Set.of(
            "dead", "injured", "missing", "arrested", "displaced", "infected", "abducted", "rescued", "homeless");

    /** Those that fall while people are found. */
    private static final Set<String> FALLING = Set.of("missing", "trapped");

    private static final Pattern FINAL = Pattern.compile(
            "(?i)\\b(?:final|complete|official|full) (?:count|counts|result|results|tally|toll|figures)\\b");

    /** Everybody who gives one number. */
    private static final class Party {
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
        private final Quantity quantity;

        Party(Quantity quantity) {
            this.quantity = quantity;
        }
    }

    private final Claims claims;
    private final Sources sources;
    private final List<Finding> findings = new ArrayList<>();
    private final Outdated outdated = new Outdated();

    Oppositions(Material material, Verdicts verdicts, Claims claims, Sources sources) {
        this.claims = claims;
        this.sources = sources;
        denials(verdicts.denied());
        numbers(verdicts.clashes(), material.clauses());
    }

    List<Finding> findings() {
        return findings;
    }

    /** Numbers that later ones have taken the place of. */
    Outdated outdated() {
        return outdated;
    }

    private void denials(List<Pair> denied) {
        Map<String, List<Pair>> byDenial = new TreeMap<>();
        for (Pair pair : denied) {
            byDenial.computeIfAbsent(pair.other().key(), any -> new ArrayList<>())
                    .add(pair);
        }
        for (List<Pair> pairs : byDenial.values()) {
            double most = pairs.get(0).score();
            Told says = new Told(pairs.stream()
                    .filter(pair -> pair.score() >= 0.85 * most)
                    .map(Pair::one)
                    .toList());
            Told denies = new Told(List.of(pairs.get(0).other()));
            Finding.Side yes = says.side(says.best(), sources);
            Finding.Side no = denies.side(denies.best(), sources);
            double lead = Math.max(says.lead(), denies.lead());
            Pair best = pairs.get(0);
            findings.add(new Finding(
                    isOtherPlan(best) ? Finding.Kind.CHANGE : Finding.Kind.CONFLICT,
                    claims.about(best.one()),
                    "polarity",
                    List.of(yes, no),
                    Math.min(1, 0.65 + 0.3 * lead)));
        }
    }

    /** Whether somebody, on a later day, says otherwise of what he is about to do. */
    private boolean isOtherPlan(Pair denied) {
        return !denied.one().status().isFact()
                && sources.isOneSpeaker(denied.one(), denied.other())
                && sources.isLater(denied.other().report(), denied.one().report());
    }

    /** One finding for each kind of number of one happening, with a side for each value. */
    private void numbers(List<Verdicts.Clash> clashes, List<Clause> clauses) {
        Map<String, Map<Double, Party>> byTopic = new LinkedHashMap<>();
        Map<String, String> topicOf = new TreeMap<>();
        for (Verdicts.Clash clash : clashes) {
            String a = key(clash.one(), clash.first());
            String b = key(clash.other(), clash.second());
            String topic = topicOf.getOrDefault(a, topicOf.getOrDefault(b, a));
            topicOf.putIfAbsent(a, topic);
            topicOf.putIfAbsent(b, topic);
            Map<Double, Party> parties = byTopic.computeIfAbsent(topic, any -> new TreeMap<>());
            add(parties, clash.one(), clash.first());
            add(parties, clash.other(), clash.second());
        }
        totals(byTopic.values(), clauses);
        byTopic.values().forEach(parties -> number(parties, clauses));
    }

    /** A total that is named as one ("the death toll") is a side of the only dispute about such a number. */
    private static void totals(Collection<Map<Double, Party>> topics, List<Clause> clauses) {
        for (Clause clause : clauses) {
            for (Quantity quantity : clause.own().quantities()) {
                if (!clause.denies() && Tolls.isTotal(quantity, clause.reading().text())) {
                    List<Map<Double, Party>> fitting = topics.stream()
                            .filter(parties -> parties.values().stream()
                                    .anyMatch(party ->
                                            String.valueOf(quantity.field()).equals(party.quantity.field())))
                            .toList();
                    if (fitting.size() == 1) {
                        add(fitting.get(0), clause, quantity);
                    }
                }
            }
        }
    }

    private static String key(Clause clause, Quantity quantity) {
        return clause.report() + " " + quantity.span().start();
    }

    private static void add(Map<Double, Party> parties, Clause clause, Quantity quantity) {
        Party party = parties.computeIfAbsent(quantity.value(), any -> new Party(quantity));
        Evidence evidence = new Evidence(clause.report(), Harms.extent(clause, quantity));
        if (!party.evidence.contains(evidence)) {
            party.clauses.add(clause);
            party.evidence.add(evidence);
        }
    }

    private void number(Map<Double, Party> byValue, List<Clause> clauses) {
        if (byValue.size() < 2) {
            return;
        }
        List<Party> parties = new ArrayList<>(byValue.values());
        parties.sort(this::inTime);
        String field = parties.stream()
                .map(party -> party.quantity.field())
                .filter(one -> one != null)
                .findFirst()
                .map(String::valueOf)
                .orElse("number");
        boolean change = isChange(parties, field);
        outdate(parties, field, clauses);
        List<Finding.Side> sides = new ArrayList<>();
        double lead = 0;
        for (Party party : parties) {
            Told told = new Told(party.clauses);
            lead = Math.max(lead, told.lead());
            String value =
                    party.quantity.span().of(party.clauses.get(0).reading().text());
            sides.add(told.side(value, party.evidence.stream().sorted().toList(), sources));
        }
        double grave = field.equals("dead") || field.equals("injured") ? 0.1 : 0;
        findings.add(new Finding(
                change ? Finding.Kind.CHANGE : Finding.Kind.CONFLICT,
                claims.about(parties.get(0).clauses.get(0)),
                field,
                sides,
                Math.min(1, 0.6 + grave + 0.3 * lead)));
    }

    /** What the last number has taken the place of, wherever it is given. */
    private void outdate(List<Party> parties, String field, List<Clause> clauses) {
        Party last = parties.get(parties.size() - 1);
        for (Party party : parties) {
            if (party != last && supersedes(last, party, field)) {
                outdated.add(party.quantity.value(), party.evidence);
                clauses.stream()
                        .filter(clause -> clause.own().quantities().stream()
                                .anyMatch(one -> one.value() == party.quantity.value() && field.equals(one.field())))
                        .forEach(clause -> outdated.add(party.quantity.value(), List.of(clause.evidence())));
            }
        }
    }

    private static Evidence first(Party party) {
        return party.evidence.stream().sorted().findFirst().orElseThrow();
    }

    /** By the first report that gives each number; where that is not known, the smaller number first. */
    private int inTime(Party one, Party other) {
        int byTime = time(one).compareTo(time(other));
        int byValue = Double.compare(one.quantity.value(), other.quantity.value());
        return byTime != 0 ? byTime : byValue != 0 ? byValue : first(one).compareTo(first(other));
    }

    private String time(Party party) {
        return party.clauses.stream()
                .map(clause -> String.valueOf(sources.published(clause.report()).iso()))
                .min(Comparator.naturalOrder())
                .orElse("");
    }

    /** Each later report with a larger toll brings the earlier ones up to date, and so does a correction. */
    private boolean isChange(List<Party> parties, String field) {
        if (parties.size() == 2
                && takesBack(parties.get(0), parties.get(1))
                && !isAfter(parties.get(1), parties.get(0))) {
            Collections.reverse(parties);
            return true;
        }
        if (parties.size() == 2
                && !isAfter(parties.get(0), parties.get(1))
                && !isAfter(parties.get(1), parties.get(0))) {
            Party small = smaller(parties.get(0), parties.get(1));
            Party large = small == parties.get(0) ? parties.get(1) : parties.get(0);
            if (small != parties.get(0)) {
                Collections.reverse(parties);
            }
            return TOLLS.contains(field) && Counts.isRaised(small.quantity, large.quantity);
        }
        for (int i = 1; i < parties.size(); i++) {
            Party old = parties.get(i - 1);
            Party young = parties.get(i);
            boolean raised =
                    TOLLS.contains(field) && !isAfter(old, young) && Counts.isRaised(old.quantity, young.quantity);
            if (!raised && !supersedes(young, old, field)) {
                return false;
            }
        }
        return true;
    }

    private boolean supersedes(Party young, Party old, String field) {
        boolean corrected = young.clauses.stream().anyMatch(clause -> sources.isCorrected(clause.report()));
        if (takesBack(young, old) && !isAfter(old, young)) {
            return true;
        }
        if (isAfter(young, old) && (FALLING.contains(field) || isFinal(young) || haveLearnt(young, old))) {
            return true;
        }
        boolean grows = TOLLS.contains(field) || Tallies.isOfThings(young.quantity);
        return isAfter(young, old) && (corrected || grows && young.quantity.value() > old.quantity.value());
    }

    /** Whether all who gave the old number give the young one by now: nobody disputes what he says himself. */
    private boolean haveLearnt(Party young, Party old) {
        return old.clauses.stream().allMatch(early -> young.clauses.stream()
                .anyMatch(late -> sources.isOneHouse(early.report(), late.report())));
    }

    /** Whether a number is told to be the last word on what was counted. */
    private static boolean isFinal(Party party) {
        return party.clauses.stream()
                .anyMatch(clause -> FINAL.matcher(clause.sentence()).find());
    }

    /** Whether one who gives a number says that the other was told before and is wrong. */
    private static boolean takesBack(Party young, Party old) {
        return young.clauses.stream()
                .anyMatch(clause -> TakenBack.in(clause.sentence()).contains(old.quantity.value())
                        || TakenBack.inNotice(clause.reading().text()).contains(old.quantity.value()));
    }

    private static Party smaller(Party one, Party other) {
        return one.quantity.value() <= other.quantity.value() ? one : other;
    }

    /** Whether the first report that gives a number is known to have come after the first that gives the other. */
    private boolean isAfter(Party one, Party other) {
        return one.clauses.stream().allMatch(late -> other.clauses.stream()
                .anyMatch(early -> sources.isLater(late.report(), early.report())));
    }
}
