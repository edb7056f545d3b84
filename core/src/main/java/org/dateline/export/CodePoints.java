// SPDX-License-Identifier: Apache-2.0
package org.dateline.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.dateline.model.Span;

/**
 * Turns offsets in UTF-16 code units into counts of Unicode code points, as the interchange wants them (W3C Web Annotation
 * {@code TextPositionSelector}).
 */
final class CodePoints {
    private final String text;
    private final boolean same;
    private final Map<Integer, Integer> known = new HashMap<>();

    CodePoints(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    int at(int offset) {
        return same ? offset : known.computeIfAbsent(offset, unit -> text.codePointCount(0, unit));
    }

    void put(ObjectNode object, Span span) {
        object.put("start", at(span.start())).put("end", at(span.end()));
    }

    ObjectNode span(Span span) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        put(object, span);
        return object;
    }

    ArrayNode spans(Collection<Span> spans) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        spans.forEach(span -> array.add(span(span)));
        return array;
    }
}
