// SPDX-License-Identifier: GPL-3.0-or-later
package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.model.Attribution;
import org.dateline.model.Reading;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says so in each of the forms in which a report may tell it: [source], &lt;cue> and {content} of one attribution. */
class AttributionPiecesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Verbs of saying in all their syntax.
                "[The harbour master] <said> {the ferry had sunk}.",
                "[The harbour master] <told> reporters {that the ferry had sunk}.",
                "{The ferry had sunk}, [the harbour master] <said>.",
                "{The ferry}, [the harbour master] <said>, {had sunk before dawn}.",
                "{The ferry had sunk}, <said> [Ole Brandt, the harbour master].",
                "{The ferry had sunk}, <according to> [the harbour master].",
                "<According to> [the harbour master], {the ferry had sunk}.",
                "{\"The ferry has sunk,\"} <said> [Ole Brandt].",
                "{\"The ferry has sunk,\"} [Ole Brandt] <said>, {\"and nobody was warned.\"}",
                "{\"Safety for the whole coast,\"} [she] <said>, {\"and nothing else.\"}",
                "In his remarks, [the minister] <blamed> {the owners for the disaster}.",
                // Sources without a name.
                "[Two people familiar with the talks] <said> {the deal had collapsed}.",
                "[Analysts] <say> {the bank will survive}.",
                // Headlines.
                "{Ferry sinks in storm} <—> [officials]",
                "{Ferry sinks in storm} <-> [police]",
                "[Police]<:> {Ferry sank in storm}",
                // Nouns.
                "The report rests on <the claim> {that the ferry was safe}.",
                "[The owners] <dismissed rumours> {that the ferry was unsafe}.",
                "<Accusations of> {fraud} followed the vote.",
                // Blows that are words.
                "[The senator] <attacked> {the plan}.",
                "[The minister] <dismissed> {the report}.",
                // Passives without a source.
                "{The ferry} <is expected> {to sail on Monday}.",
                "{Nine sailors} <are believed> {to have drowned}.",
                "{The captain} <reportedly> {left the bridge}."
            })
    void findsEachForm(String marked) {
        String text = marked.replaceAll("[\\[\\]<>{}]", "");
        List<String> found =
                attributions(text).stream().map(one -> marked(text, one)).toList();

        assertThat(found).contains(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The palace dismissed rumours that the king was ill. | dismissed rumours | denies",
                "The palace refused to confirm that the king was ill. | refused to confirm | speculates",
                "The mayor hailed the new bridge. | hailed | asserts",
                "The agency warned that the dam could burst. | warned | asserts",
                "The union vowed to strike. | vowed | promises",
                "The opposition claimed that the vote was rigged. | claimed | alleges",
                "Economists expect that prices will fall. | expect | expects",
                "Ministers urged the army to withdraw. | urged | asks",
                "Reuters reported that the envoy had left. | reported | reports",
                "The talks seem to have failed. | seem | speculates",
                "Nobody said that the bridge was safe. | said | speculates"
            })
    void tellsTheStance(String text, String cue, String stance) {
        assertThat(attributions(text).stream()
                        .map(one -> one.cue().get(0).of(text) + " "
                                + one.stance().name().toLowerCase(Locale.ROOT)))
                .contains(cue + " " + stance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank in the strait on Monday.",
                "Its \"golden age\" ended when the mine closed.",
                "Rescue boats reached the island before dawn.",
                "Protesters clashed with police over the closing of the mill in Tarno on Monday.",
                "Parliament suspended the debate on the budget until Friday.",
                "Gunmen attacked a tanker off the coast of Somalia.",
                "The soldiers attacked the village at dawn.",
                "Rebels attacked convoys across Mali.",
                "The two victims scaled the wall of a power station.",
                "The governor appointed a lawyer to the seat.",
                "The mill dismissed 40 workers.",
                "She had dismissed Almada."
            })
    void theReportsOwnVoiceIsNobodysWords(String text) {
        assertThat(attributions(text)).isEmpty();
    }

    @Test
    void aSpeakerIsTheSameOverAppositionAndSentenceBreak() {
        String text = "Maria Silva, the port's director, said the crane had failed. She said it would be mended.";
        Reading reading = Tools.reading(text, "2024-03-05");

        assertThat(reading.attributions()).extracting(Attribution::entity).doesNotContainNull();
        assertThat(reading.attributions().stream().map(Attribution::entity).distinct())
                .hasSize(1);
    }

    @Test
    void anOutletThatIsCitedIsMarked() {
        assertThat(cited("Reuters reported that the ferry had sunk near Malta."))
                .contains("Reuters");
        assertThat(cited("The ferry had sunk near Malta, according to Reuters."))
                .contains("Reuters");
        assertThat(cited("The harbour master told the BBC that the ferry had sunk near Malta."))
                .contains("BBC");
        assertThat(cited("The harbour master said that the ferry had sunk near Malta."))
                .isEmpty();
    }

    private static List<String> cited(String text) {
        return Tools.reading(text, "2024-03-05").statements().stream()
                .map(Statement::citedOutlet)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<Attribution> attributions(String text) {
        return Tools.reading(text, "2024-03-05").attributions();
    }

    /** The text with the attribution's parts marked in it. */
    private static String marked(String text, Attribution one) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            close(one.source(), i, ']', marked);
            close(one.cue(), i, '>', marked);
            close(one.content(), i, '}', marked);
            open(one.source(), i, '[', marked);
            open(one.cue(), i, '<', marked);
            open(one.content(), i, '{', marked);
            if (i < text.length()) {
                marked.append(text.charAt(i));
            }
        }
        return marked.toString();
    }

    private static void open(List<Span> spans, int at, char mark, StringBuilder out) {
        spans.stream().filter(span -> span.start() == at).forEach(span -> out.append(mark));
    }

    private static void close(List<Span> spans, int at, char mark, StringBuilder out) {
        spans.stream().filter(span -> span.end() == at).forEach(span -> out.append(mark));
    }
}
