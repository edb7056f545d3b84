// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * Holds back what the protocol's library answers to what is no request, since it would tell its own insides: where the fault
 * arose. Its sender is told what was wrong, as an error of JSON-RPC.
 */
final class McpAnswer extends HttpServletResponseWrapper {
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_FAULT = 500;
    private static final int INVALID_REQUEST = -32600;
    private static final int INTERNAL_ERROR = -32603;

    private final StringWriter held = new StringWriter();
    private final PrintWriter writer = new PrintWriter(held);

    McpAnswer(HttpServletResponse answer) {
        super(answer);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        throw new IllegalStateException("answers are written by the writer");
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        setStatus(status);
    }

    /** Sends what was held back, or in its place what is wrong. */
    void send() throws IOException {
        int status = getStatus();
        String text = held.toString();
        if (status >= BAD_REQUEST) {
            setContentType("application/json");
            text = error(status).toString();
        }
        if (!text.isEmpty()) {
            getResponse().getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ObjectNode error(int status) {
        String message =
                switch (status) {
                    case BAD_REQUEST ->
                        "not a request of the Model Context Protocol; its Accept header has"
                                + " application/json and text/event-stream";
                    case 405 -> "only POST is answered here";
                    case 413 -> "the body is larger than " + Guard.MOST_BODY + " bytes";
                    default -> status < SERVER_FAULT ? "the request is not understood" : "the server failed";
                };
        ObjectNode object = Json.object().put("jsonrpc", "2.0").putNull("id");
        object.putObject("error")
                .put("code", status < SERVER_FAULT ? INVALID_REQUEST : INTERNAL_ERROR)
                .put("message", message);
        return object;
    }
}
