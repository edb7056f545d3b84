// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServer.SyncSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The Model Context Protocol on a pair of streams, until the first ends. */
public final class McpStdio {
    private static final String INSTRUCTIONS =
            "Dateline knows what stored news reports say. Each answer has 'sources': reports, with"
                    + " the characters and the words that carry it. Cite them; what has no source here is not known. What has a status"
                    + " other than happened or ongoing has not come about by these reports.";

    private final Tools tools;

    private McpStdio(Tools tools) {
        this.tools = tools;
    }

    /** Answers until {@code in} ends. */
    public static void run(Library.Opener opener, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        try (Libraries libraries = new Libraries(opener, 2)) {
            JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(new JsonMapper());
            McpStdio tools = new McpStdio(new Tools(libraries));
            SyncSpecification<?> specification = McpServer.sync(
                            new StdioServerTransportProvider(mapper, new Ending(in, end), out))
                    .serverInfo("dateline", "0.1.0")
                    .instructions(INSTRUCTIONS)
                    // Arguments are checked by the tools, which say what is wrong with them in words.
                    .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(String.valueOf(value)))
                    .capabilities(ServerCapabilities.builder().tools(false).build());
            McpSyncServer server = tools.addTo(specification).build();
            end.await();
            // What was asked last may still be answered.
            Thread.sleep(200);
            server.closeGracefully();
        }
    }

    private SyncSpecification<?> addTo(SyncSpecification<?> server) {
        Map<String, String> story = Map.of("story", "id of a story, as the other tools tell it");
        add(
                server,
                "search",
                "Finds reports that have all of the words; a phrase in double quotes stands together.",
                Map.of("words", "what to look for", "limit", "how many at most"),
                List.of("words"),
                tools::search);
        add(
                server,
                "story",
                "What all reports of a story say, what is disputed or has changed, what one alone says, what is expected or denied.",
                story,
                List.of("story"),
                tools::story);
        add(
                server,
                "claims",
                "What somebody has said, quoted and paraphrased.",
                Map.of("speaker", "a name in any usual spelling"),
                List.of("speaker"),
                tools::claims);
        Map<String, String> events = new LinkedHashMap<>(story);
        events.put("actor", "a name");
        events.put("recipient", "a name");
        events.put("type", "a PLOVER type such as CONSULT or ASSAULT");
        events.put("country", "ISO 3166-1 alpha-3");
        events.put("from", "the first day, such as 2025-05-07");
        events.put("to", "the last day");
        events.put("limit", "how many at most");
        add(
                server,
                "events",
                "What happened: coded events of somebody or of a story.",
                events,
                List.of(),
                tools::events);
        add(
                server,
                "evidence",
                "The sentences of a report around some of its characters.",
                Map.of("report", "id of a report", "start", "first character", "end", "one past the last character"),
                List.of("report"),
                tools::evidence);
        return server;
    }

    /** Answers a question. */
    private interface Answerer {
        ObjectNode answer(Tools.Arguments asked) throws IOException;
    }

    private static void add(
            SyncSpecification<?> server,
            String name,
            String description,
            Map<String, String> arguments,
            List<String> required,
            Answerer answerer) {
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
        server.toolCall(tool, (exchange, request) -> answer(answerer, request.arguments()));
    }

    private static CallToolResult answer(Answerer answerer, Map<String, Object> arguments) {
        try {
            ObjectNode answer = answerer.answer(new Tools.Arguments(arguments == null ? Map.of() : arguments));
            return CallToolResult.builder()
                    .addTextContent(answer.toString())
                    .isError(false)
                    .build();
        } catch (Refusal | IllegalArgumentException refused) {
            return CallToolResult.builder()
                    .addTextContent(String.valueOf(refused.getMessage()))
                    .isError(true)
                    .build();
        } catch (IOException failed) {
            System.err.println("dateline: mcp: " + failed.getMessage());
            return CallToolResult.builder()
                    .addTextContent("the store failed")
                    .isError(true)
                    .build();
        }
    }

    /** Tells when a stream has ended. */
    private static final class Ending extends FilterInputStream {
        private final CountDownLatch end;

        Ending(InputStream in, CountDownLatch end) {
            super(in);
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            return told(super.read(bytes, from, most));
        }

        private int told(int read) {
            if (read < 0) {
                end.countDown();
            }
            return read;
        }
    }
}
