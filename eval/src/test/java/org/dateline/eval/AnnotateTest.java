// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Document;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.Mention;
import org.dateline.model.Relation;
import org.dateline.model.Role;
import org.dateline.pipeline.annotate.Resolver;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Mentions, entities, roles and ties; the examples of the lexicons are tests. An example is a text, {@code =>} and checks
 * parted by semicolons: {@code phrase : kind}, {@code phrase = entity} ({@code -} for none), {@code entity @ country}, {@code
 * entity # sector}, {@code entity is title of owner (status)}, {@code entity tie entity}, the last with {@code (former)},
 * {@code (since VALUE)}, {@code (until VALUE)} or {@code (no dates)} behind it, {@code no ties}.
 */
class AnnotateTest {
    private static final List<String> LEXICONS = List.of(
            "nouns.txt",
            "names.txt",
            "first-names.txt",
            "people.tsv",
            "leaders.tsv",
            "organizations.tsv",
            "cities.tsv",
            "metonymy.txt",
            "relations.txt",
            "coreference.txt");
    private static final Pattern ROLE = Pattern.compile("(.+) is (.+) of (.+) \\((.+)\\)");
    private static final Pattern TIE = Pattern.compile(
            "(.+?) ([a-z]+-(?:of|in)|operates|supplies|leads) (.+?)( \\(former\\))?(?: \\(since (.+?)\\))?(?: \\(until (.+?)\\))?( \\(no dates\\))?");

    @TestFactory
    Stream<DynamicTest> readsTheExamplesOfTheLexicons() {
        return LEXICONS.stream().flatMap(lexicon -> examples(lexicon).stream()
                .map(example -> DynamicTest.dynamicTest(lexicon + ": " + example, () -> check(example))));
    }

    @Test
    void givesTheSameEntitiesTheSameIds() {
        String text = "Peter Okoye met Maria Lindqvist in Geneva. She thanked him.";
        assertThat(Tools.document(text, null).entities())
                .isEqualTo(Tools.document(text, null).entities());
    }

    @Test
    void hasNothingToSayOfNothing() {
        Document document = Tools.document("", null);
        assertThat(document.mentions()).isEmpty();
        assertThat(document.entities()).isEmpty();
    }

    @Test
    void leavesTwoOfOneFamilyApart() {
        Document document = Tools.document("Peter Okoye and his sister Grace Okoye spoke. Mrs Okoye wept.", null);
        assertThat(entityOf(document, "Okoye").name()).isEqualTo("Grace Okoye");
        assertThat(document.entities()).extracting(Entity::name).contains("Peter Okoye", "Grace Okoye");
    }

    @Test
    void keepsNamesakesApart() {
        Document document =
                Tools.document("Peter Okoye, a sailor, left Geneva. A different Peter Okoye won a prize.", null);
        assertThat(document.entities())
                .extracting(Entity::name)
                .filteredOn("Peter Okoye"::equals)
                .hasSize(2);
    }

    @Test
    void whoSpeaksBehindANameIsNobodysDescription() {
        Document document = Tools.document("Norway supplied the Northern Brigade with drones, a UN panel said.", null);
        assertThat(document.mentions())
                .filteredOn(mention -> mention.span().of(document.text()).endsWith("panel"))
                .extracting(Mention::entity)
                .doesNotContain(entityOf(document, "Northern Brigade").id());
    }

    private static List<String> examples(String lexicon) {
        try (InputStream in = Objects.requireNonNull(Resolver.class.getResourceAsStream(lexicon), lexicon);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> examples = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# EXAMPLE ")) {
                    examples.add(line.substring("# EXAMPLE ".length()));
                }
            }
            assertThat(examples).as(lexicon).isNotEmpty();
            return examples;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void check(String example) {
        String[] halves = example.split(" => ", 2);
        Document document = Tools.document(halves[0], null);
        for (String one : halves[1].split("; ")) {
            check(document, one);
        }
    }

    @Test
    void aNameWithinALongerOneRefersToWhoBearsItAlone() {
        Document document = Tools.document("Bergen is rainy. She studied at the University of Bergen.", null);
        List<Mention> inner = document.mentions().stream()
                .filter(mention -> mention.form() == Mention.Form.EMBEDDED)
                .toList();
        assertThat(inner).hasSize(1);
        assertThat(inner.get(0).span().of(document.text())).isEqualTo("Bergen");
        assertThat(inner.get(0).span().start()).isGreaterThan(20);
        assertThat(inner.get(0).entity()).isEqualTo(mention(document, "Bergen").entity());
        assertThat(mention(document, "University of Bergen").entity())
                .isNotEqualTo(inner.get(0).entity());
    }

    private static void check(Document document, String check) {
        Matcher role = ROLE.matcher(check);
        Matcher tie = TIE.matcher(check);
        if (check.contains(" : ")) {
            String[] sides = check.split(" : ");
            assertThat(mention(document, sides[0]).kind())
                    .as(check)
                    .isEqualTo(EntityKind.valueOf(sides[1].toUpperCase(Locale.ROOT)));
        } else if (check.contains(" = ")) {
            String[] sides = check.split(" = ");
            Mention mention = mention(document, sides[0]);
            String name = document.entity(mention.entity()).map(Entity::name).orElse("-");
            assertThat(name).as(check).isEqualTo(sides[1]);
        } else if (check.contains(" @ ")) {
            String[] sides = check.split(" @ ");
            assertThat(named(document, sides[0]).country()).as(check).isEqualTo(sides[1]);
        } else if (check.contains(" # ")) {
            String[] sides = check.split(" # ");
            assertThat(named(document, sides[0]).sector()).as(check).isEqualTo(sides[1]);
        } else if (check.equals("no ties")) {
            assertThat(document.relations()).as(check).isEmpty();
        } else if (role.matches()) {
            checkRole(document, check, role);
        } else {
            assertThat(tie.matches()).as(check).isTrue();
            assertThat(document.relations())
                    .as(check)
                    .anyMatch(relation -> relation.kind().equals(tie.group(2))
                            && (relation.status() == Role.Status.FORMER) == (tie.group(4) != null)
                            && hasDates(relation, tie)
                            && relation.from()
                                    .equals(named(document, tie.group(1)).id())
                            && relation.to()
                                    .equals(named(document, tie.group(3)).id()));
        }
    }

    /** Those told, and none where it says so; where nothing is told of them, any. */
    private static boolean hasDates(Relation relation, Matcher tie) {
        boolean told = tie.group(5) != null || tie.group(6) != null || tie.group(7) != null;
        return !told
                || Objects.equals(relation.since(), tie.group(5)) && Objects.equals(relation.until(), tie.group(6));
    }

    private static void checkRole(Document document, String check, Matcher role) {
        Predicate<Role> fits = held -> held.title().equals(role.group(2))
                && ownerName(document, held).equals(role.group(3))
                && held.status().name().equalsIgnoreCase(role.group(4));
        assertThat(named(document, role.group(1)).roles()).as(check).anyMatch(fits);
    }

    private static String ownerName(Document document, Role role) {
        String owner = role.of();
        return owner == null ? "-" : document.entity(owner).map(Entity::name).orElse(owner);
    }

    private static Entity named(Document document, String name) {
        Optional<Entity> found = document.entities().stream()
                .filter(entity -> entity.name().equals(name) || entity.aliases().contains(name))
                .findFirst();
        assertThat(found).as(name + " among " + document.entities()).isPresent();
        return found.orElseThrow();
    }

    private static Entity entityOf(Document document, String phrase) {
        return document.entity(mention(document, phrase).entity()).orElseThrow();
    }

    /** The first mention with exactly these words. */
    private static Mention mention(Document document, String phrase) {
        List<Mention> found = document.mentions().stream()
                .filter(mention -> mention.span().of(document.text()).equals(phrase))
                .toList();
        assertThat(found).as(phrase + " in " + document.text()).isNotEmpty();
        return found.get(0);
    }
}
