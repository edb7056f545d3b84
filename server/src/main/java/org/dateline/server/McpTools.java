// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tools as the Model Context Protocol offers them, whatever carries it. */
final class McpTools {
    static final String VERSION = "0.1.0";
    static final String INSTRUCTIONS =
            "Dateline knows what stored news reports say. Each answer has 'sources': reports, with"
                    + " the characters and the words that carry it. Cite them; what has no source here is not known. What has a status"
                    + " other than happened or ongoing has not come about by these reports.";

    private final Tools tools;

    McpTools(Tools tools) {
        this.tools = tools;
    }

    /** Answers a question. */
    private interface Answerer {
        ObjectNode answer(Tools.Arguments asked) throws IOException;
    }

    /** A tool with what it does. */
    record Offered(Tool tool, Answerer answerer) {
        /** What is wrong with a question is an answer too. */
        CallToolResult answer(@Nullable Map<String, Object> arguments) {
            try {
                ObjectNode answer = answerer.answer(new Tools.Arguments(arguments == null ? Map.of() : arguments));
                return result(answer.toString(), false);
            } catch (Refusal | IllegalArgumentException refused) {
                return result(String.valueOf(refused.getMessage()), true);
            } catch (IOException failed) {
                System.err.println("dateline: mcp: " + failed.getMessage());
                return result("the store failed", true);
            }
        }

        private static CallToolResult result(String text, boolean error) {
            return CallToolResult.builder().addTextContent(text).isError(error).build();
        }
    }

    List<Offered> all() {
        Map<String, String> story = Map.of("story", "id of a story, as the other tools tell it");
        Map<String, String> events = new LinkedHashMap<>(story);
        events.put("actor", "a name");
        events.put("recipient", "a name");
        events.put("type", "a PLOVER type such as CONSULT or ASSAULT");
        events.put("country", "ISO 3166-1 alpha-3");
        events.put("from", "the first day, such as 2025-05-07");
        events.put("to", "the last day");
        events.put("limit", "how many at most");
        return List.of(
                offered(
                        "search",
                        "Finds reports that have all of the words; a phrase in double quotes stands together.",
                        Map.of("words", "what to look for", "limit", "how many at most"),
                        List.of("words"),
                        tools::search),
                offered(
                        "story",
                        "What all reports of a story say, what is disputed or has changed, what one alone says, what is expected or denied.",
                        story,
                        List.of("story"),
                        tools::story),
                offered(
                        "claims",
                        "What somebody has said, quoted and paraphrased.",
                        Map.of("speaker", "a name in any usual spelling"),
                        List.of("speaker"),
                        tools::claims),
                offered(
                        "events",
                        "What happened: coded events of somebody or of a story.",
                        events,
                        List.of(),
                        tools::events),
                offered(
                        "evidence",
                        "The sentences of a report around some of its characters.",
                        Map.of(
                                "report", "id of a report",
                                "start", "first character",
                                "end", "one past the last character"),
                        List.of("report"),
                        tools::evidence));
    }

    private static Offered offered(
            String name, String description, Map<String, String> arguments, List<String> required, Answerer answerer) {
        Map<String, Object> properties = new LinkedHashMap<>();
        arguments.forEach((argument, meaning) -> properties.put(
                argument,
                Map.of(
                        "type",
                        List.of("limit", "start", "end").contains(argument) ? "integer" : "string",
                        "description",
                        meaning)));
        Map<String, Object> schema = Map.of("type", "object", "properties", properties, "required", required);
        Tool tool = Tool.builder(name, schema)
                .description(description)
                .annotations(new ToolAnnotations(null, true, false, true, false, null))
                .build();
        return new Offered(tool, answerer);
    }
}
