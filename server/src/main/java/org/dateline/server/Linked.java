// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Whether JSON-LD is wanted, and how it is sent. */
final class Linked {
    private static final String TYPE = "application/ld+json";

    private Linked() {}

    static boolean isAsked(Context context) {
        String accept = context.header("Accept");
        return "jsonld".equals(context.queryParam("format")) || accept != null && accept.contains(TYPE);
    }

    /** The address that the server was asked by; its name has been checked. */
    static String base(Context context) {
        return "http://" + context.header("Host");
    }

    /** An id as a part of a path. */
    static String part(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static void send(Context context, ObjectNode object, boolean linked) {
        context.header("Vary", "Accept");
        context.contentType(linked ? TYPE : "application/json").result(Json.bytes(object));
    }
}
