// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServer.StatelessSyncSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The Model Context Protocol over HTTP ("streamable HTTP"), behind the same guard as all else. Each question is answered by itself:
 * no session is kept that somebody could make many of.
 */
final class McpHttp extends HttpServlet implements AutoCloseable {
    static final String PATH = "/mcp";
    private static final long serialVersionUID = 1;

    private final transient Guard guard;
    private final transient HttpServletStatelessServerTransport transport;
    private final transient McpStatelessSyncServer server;

    McpHttp(Libraries libraries, Guard guard) {
        this.guard = guard;
        JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(new JsonMapper());
        transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(mapper)
                .messageEndpoint(PATH)
                .maxRequestSize(Guard.MOST_BODY)
                .build();
        StatelessSyncSpecification specification = McpServer.sync(transport)
                .serverInfo("dateline", McpTools.VERSION)
                .instructions(McpTools.INSTRUCTIONS)
                // Arguments are checked by the tools, which say what is wrong with them in words.
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(String.valueOf(value)))
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .immediateExecution(true);
        for (McpTools.Offered one : new McpTools(new Tools(libraries)).all()) {
            specification.toolCall(one.tool(), (context, request) -> one.answer(request.arguments()));
        }
        server = specification.build();
    }

    @Override
    protected void service(HttpServletRequest asked, HttpServletResponse answer) throws ServletException, IOException {
        try {
            guard.check(asked, answer);
            // The servlet is also found by ways round (/x/../mcp), which the guard has not looked at as this.
            if (!asked.getRequestURI().equals(PATH)) {
                throw Refusal.notFound("there is nothing at this address; assistants ask at " + PATH);
            }
        } catch (Refusal refused) {
            answer.setStatus(refused.status());
            answer.setContentType("application/problem+json");
            answer.getOutputStream().write(Json.problem(refused.status(), refused.told()));
            return;
        }
        McpAnswer held = new McpAnswer(answer);
        transport.service(asked, held);
        held.send();
    }

    @Override
    public void close() {
        server.closeGracefully();
    }
}
