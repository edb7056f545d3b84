// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServer.SyncSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** The Model Context Protocol on a pair of streams, until the first ends. */
public final class McpStdio {
    private McpStdio() {}

    /** Answers until {@code in} ends. */
    public static void run(Library.Opener opener, InputStream in, OutputStream out)
            throws IOException, InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        try (Libraries libraries = new Libraries(opener, 2)) {
            JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(new JsonMapper());
            SyncSpecification<?> specification = McpServer.sync(
                            new StdioServerTransportProvider(mapper, new Ending(in, end), out))
                    .serverInfo("dateline", McpTools.VERSION)
                    .instructions(McpTools.INSTRUCTIONS)
                    // Arguments are checked by the tools, which say what is wrong with them in words.
                    .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(String.valueOf(value)))
                    .capabilities(ServerCapabilities.builder().tools(false).build());
            for (McpTools.Offered one : new McpTools(new Tools(libraries)).all()) {
                specification.toolCall(one.tool(), (exchange, request) -> one.answer(request.arguments()));
            }
            McpSyncServer server = specification.build();
            end.await();
            // What was asked last may still be answered.
            Thread.sleep(200);
            server.closeGracefully();
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
