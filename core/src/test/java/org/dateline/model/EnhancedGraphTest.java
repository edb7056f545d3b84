// SPDX-License-Identifier: Apache-2.0
package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EnhancedGraphTest {
    static Stream<Arguments> trees() {
        return Stream.of(conjuncts(), complements(), relatives(), markers()).flatMap(one -> one);
    }

    private static Arguments tree(String written, String... added) {
        return Arguments.of(written, added);
    }

    private static Stream<Arguments> conjuncts() {
        return Stream.of(
                tree(
                        "Miners/NNS/5/nsubj ,/,/3/punct bakers/NNS/1/conj and/CC/1/cc left/VBD/0/root",
                        "conj:and(Miners, bakers)",
                        "nsubj(left, bakers)"),
                tree(
                        "Anna/NNP/2/nsubj wrote/VBD/0/root and/CC/4/cc sang/VBD/2/conj ,/,/7/punct but/CC/7/cc slept/VBD/2/conj",
                        "conj:and(wrote, sang)",
                        "conj:but(wrote, slept)",
                        "nsubj(sang, Anna)",
                        "nsubj(slept, Anna)"),
                // The nearest subject, not that of the first verb.
                tree(
                        "Anna/NNP/2/nsubj wrote/VBD/0/root ,/,/5/punct Ben/NNP/5/nsubj sang/VBD/2/conj and/CC/7/cc slept/VBD/2/conj",
                        "conj:and(wrote, sang)",
                        "conj:and(wrote, slept)",
                        "nsubj(slept, Ben)"),
                tree(
                        "He/PRP/3/nsubj:pass was/VBD/3/aux:pass tried/VBN/0/root and/CC/5/cc jailed/VBN/3/conj",
                        "conj:and(tried, jailed)",
                        "nsubj:pass(jailed, He)"),
                tree(
                        "They/PRP/2/nsubj bought/VBD/0/root and/CC/4/cc sold/VBD/2/conj land/NN/2/obj",
                        "conj:and(bought, sold)",
                        "nsubj(sold, They)",
                        "obj(sold, land)"),
                // Land might be all that was bought.
                tree(
                        "They/PRP/2/nsubj came/VBD/0/root and/CC/4/cc sold/VBD/2/conj land/NN/4/obj",
                        "conj:and(came, sold)",
                        "nsubj(sold, They)"),
                tree(
                        "Ore/NN/2/nsubj moves/VBZ/0/root by/IN/4/case rail/NN/2/obl or/CC/7/cc on/IN/7/case barges/NNS/4/conj",
                        "conj:or(rail, barges)",
                        "obl:by(moves, rail)",
                        "obl:on(moves, barges)"),
                tree(
                        "Roads/NNS/3/nsubj are/VBP/3/cop narrow/JJ/0/root and/CC/5/cc steep/JJ/3/conj",
                        "conj:and(narrow, steep)",
                        "nsubj(steep, Roads)"),
                // A verb that a parser joins to a noun is no subject.
                tree("Rain/NN/4/nsubj and/CC/3/cc fell/VBD/1/conj stopped/VBD/0/root", "conj:and(Rain, fell)"));
    }

    private static Stream<Arguments> complements() {
        return Stream.of(
                tree(
                        "Ewes/NNS/2/nsubj want/VBP/0/root to/TO/4/mark try/VB/2/xcomp to/TO/6/mark graze/VB/4/xcomp",
                        "nsubj:xsubj(graze, Ewes)",
                        "nsubj:xsubj(try, Ewes)"),
                tree(
                        "She/PRP/2/nsubj told/VBD/0/root them/PRP/2/obj to/TO/5/mark leave/VB/2/xcomp",
                        "nsubj:xsubj(leave, them)"),
                tree(
                        "She/PRP/2/nsubj promise/VBP/0/root them/PRP/2/obj to/TO/5/mark leave/VB/2/xcomp",
                        "nsubj:xsubj(leave, She)"),
                tree(
                        "He/PRP/2/nsubj hopes/VBZ/0/root to/TO/5/mark be/VB/5/aux:pass freed/VBN/2/xcomp",
                        "nsubj:pass:xsubj(freed, He)"),
                tree(
                        "He/PRP/2/nsubj hopes/VBZ/0/root to/TO/4/mark sing/VB/2/xcomp and/CC/6/cc dance/VB/4/conj",
                        "conj:and(sing, dance)",
                        "nsubj:xsubj(dance, He)",
                        "nsubj:xsubj(sing, He)",
                        "xcomp(hopes, dance)"));
    }

    private static Stream<Arguments> relatives() {
        return Stream.of(
                tree(
                        "nurses/NNS/0/root who/WP/3/nsubj sing/VBP/1/acl:relcl and/CC/5/cc dance/VBP/3/conj",
                        "acl:relcl(nurses, dance)",
                        "conj:and(sing, dance)",
                        "nsubj(dance, nurses)",
                        "nsubj(sing, nurses)",
                        "ref(nurses, who)"),
                tree(
                        "dam/NN/0/root which/WDT/4/obj they/PRP/4/nsubj built/VBD/1/acl:relcl",
                        "obj(built, dam)",
                        "ref(dam, which)"),
                tree(
                        "dam/NN/0/root they/PRP/3/nsubj tried/VBD/1/acl:relcl to/TO/5/mark build/VB/3/xcomp",
                        "nsubj:xsubj(build, they)",
                        "obj(build, dam)"),
                // One does not find a day.
                tree("day/NN/0/root they/PRP/3/nsubj arrived/VBD/1/acl:relcl"),
                tree(
                        "town/NN/0/root in/IN/3/case which/WDT/5/obl she/PRP/5/nsubj lives/VBZ/1/acl:relcl",
                        "obl:in(lives, town)",
                        "ref(town, which)"),
                tree(
                        "town/NN/0/root where/WRB/4/advmod she/PRP/4/nsubj lives/VBZ/1/acl:relcl",
                        "obl(lives, town)",
                        "ref(town, where)"),
                tree(
                        "man/NN/0/root whose/WP$/3/nmod:poss son/NN/4/nsubj left/VBD/1/acl:relcl",
                        "nmod:poss(son, man)",
                        "ref(man, whose)"),
                tree(
                        "men/NNS/0/root who/WP/5/nsubj police/NNS/4/nsubj say/VBP/1/acl:relcl left/VBD/4/ccomp",
                        "nsubj(left, men)",
                        "ref(men, who)"),
                // What a participle says of a noun is no relative clause.
                tree("men/NNS/0/root living/VBG/1/acl abroad/RB/2/advmod"));
    }

    private static Stream<Arguments> markers() {
        return Stream.of(
                tree(
                        "Ships/NNS/3/nsubj:pass were/VBD/3/aux:pass sunk/VBN/0/root by/IN/5/case mines/NNS/3/obl",
                        "obl:by(sunk, mines)"),
                tree(
                        "It/PRP/2/nsubj fell/VBD/0/root According/VBG/5/case to/TO/3/fixed Mia/NNP/2/obl",
                        "obl:according_to(fell, Mia)"),
                tree(
                        "It/PRP/2/nsubj sank/VBD/0/root in/IN/4/case front/NN/2/obl of/IN/6/case Oslo/NNP/4/nmod",
                        "case(Oslo, in)",
                        "fixed(in, front)",
                        "fixed(in, of)",
                        "obl:in_front_of(sank, Oslo)"),
                tree(
                        "It/PRP/2/nsubj turned/VBD/0/root away/RB/2/advmod from/IN/5/case Oslo/NNP/3/obl",
                        "case(Oslo, away)",
                        "fixed(away, from)",
                        "obl:away_from(turned, Oslo)"),
                tree(
                        "It/PRP/2/nsubj sank/VBD/0/root because/IN/5/mark ice/NN/5/nsubj broke/VBD/2/advcl",
                        "advcl:because(sank, broke)"),
                tree(
                        "plans/NNS/0/root for/IN/3/mark them/PRP/5/nsubj to/TO/5/mark sail/VB/1/acl",
                        "acl:to(plans, sail)"),
                tree(
                        "Oslo/NNP/0/root as/RB/5/cc well/RB/2/fixed as/IN/2/fixed Bergen/NNP/1/conj",
                        "conj:as_well_as(Oslo, Bergen)"),
                tree("king/NN/0/root 's/POS/1/case"));
    }

    @ParameterizedTest
    @MethodSource("trees")
    void addsWhatTheTreeOnlyImplies(String written, String[] added) {
        assertThat(Trees.added(Trees.of(written))).containsExactly(added);
    }

    @Test
    void queriesMatchSubtypesAndMarkers() {
        EnhancedGraph graph = Trees.of(
                        "Ore/NN/2/nsubj moves/VBZ/0/root by/IN/4/case rail/NN/2/obl or/CC/6/cc barge/NN/4/conj")
                .enhanced();
        assertThat(graph.dependents(1, "obl")).containsExactly(3, 5);
        assertThat(graph.dependents(1, "obl:by")).containsExactly(3, 5);
        assertThat(graph.dependents(1, "obl:b", "ob", "obl:by:x")).isEmpty();
        assertThat(graph.dependentOf(1, "nsubj")).isZero();
        assertThat(graph.dependentOf(1, "obj")).isEqualTo(-1);
        assertThat(graph.governors(5)).containsExactly(3, 1);
        assertThat(graph.governors(1)).containsExactly(-1);
        assertThat(graph.has(1, 5, "obl")).isTrue();
        assertThat(graph.has(1, 5, "conj")).isFalse();
        assertThat(graph.marker(graph.edgesInto(5, "conj")[0])).isEqualTo("or");
    }

    @Test
    void everyTreeGivesAGraph() {
        for (String broken : new String[] {
            "a/NN/1/nsubj",
            "away/RB/3/advmod from/IN/3/case b/NN/1/obl",
            "a/VB/2/conj b/VB/1/conj",
            "a/VB/3/xcomp b/VB/1/xcomp c/VB/2/xcomp",
            "a/NN/9/acl:relcl who/WP/1/nsubj",
            "a/NN/2/acl:relcl who/WP/1/conj b/VB/3/acl:relcl"
        }) {
            Sentence sentence = Trees.of(broken);
            assertThat(sentence.enhanced().edges()).isGreaterThanOrEqualTo(sentence.size());
        }
    }

    @Test
    void aChainOfAnyDepthIsRead() {
        StringBuilder written = new StringBuilder("We/PRP/2/nsubj want/VB/0/root");
        for (int i = 3; i < 5000; i++) {
            written.append(" try/VB/").append(i - 1).append(i % 2 == 0 ? "/xcomp" : "/conj");
        }
        Sentence sentence = Trees.of(written.toString());
        assertThat(sentence.enhanced().has(3, 0, "nsubj")).isTrue();
        assertThat(sentence.subtree(1).cardinality()).isEqualTo(sentence.size());
    }
}
