// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.Problem;
import org.dateline.model.ProblemCode;
import org.dateline.model.Report;
import org.dateline.pipeline.acquire.feed.JsonFeed;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.wire.Ninjs;
import org.jspecify.annotations.Nullable;

/** JSON values as reports: as the interchange has them, as the user names their fields, as ninjs, or as a JSON Feed. */
final class JsonObjects {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final ReportLines lines = new ReportLines();
    private final JsonFeed feeds = new JsonFeed();
    private final Ninjs ninjs = new Ninjs();
    private final English english = new English();
    private final Columns columns;

    JsonObjects(Columns columns) {
        this.columns = columns;
    }

    /**
     * Where values stand.
     *
     * @param prefix what a problem names, before the line's number
     * @param input {@code null} where only the interchange is expected
     */
    record Place(@Nullable String file, String prefix, @Nullable Input input) {}

    @Nullable JsonNode parsed(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException broken) {
            return null;
        }
    }

    void tell(Decoded decoded, Place place, int number, Consumer<Acquired> sink) {
        JsonNode value = parsed(decoded.text());
        Input input = place.input();
        if (value == null || input == null || !value.isContainerNode()) {
            report(decoded.text(), decoded, place, number, sink);
        } else if (value.isArray() && value.isEmpty()) {
            sink.accept(input.at(", line " + number).skipped(ProblemCode.EMPTY, "an array with nothing in it"));
        } else if (value.isArray()) {
            int element = 0;
            for (JsonNode one : value) {
                object(one, one.toString(), decoded, place, number, input.at(", element " + ++element), sink);
            }
        } else {
            object(value, decoded.text(), decoded, place, number, input.at(", line " + number), sink);
        }
    }

    private void object(
            JsonNode object, String text, Decoded decoded, Place place, int number, Input at, Consumer<Acquired> sink) {
        if (columns.areNamed()) {
            at.tell(List.of(named(object)), decoded.trouble(), sink);
        } else if (object.has("text") || !object.isObject()) {
            report(text, decoded, place, number, sink);
        } else if (feeds.takes(object)) {
            at.tell(feeds.read(object, at.known().address()), decoded.trouble(), sink);
        } else if (ninjs.takes(object)) {
            at.tell(ninjs.read(object), decoded.trouble(), sink);
        } else {
            report(text, decoded, place, number, sink);
        }
    }

    private Found named(JsonNode object) {
        Item item = new Item();
        columns.names().forEach((field, name) -> {
            JsonNode value = object.path(name);
            for (String part : value.isMissingNode() ? name.split("\\.") : new String[0]) {
                value = value.isMissingNode() ? object.path(part) : value.path(part);
            }
            String words = value.isValueNode() && !value.isNull() ? value.asText() : null;
            if (field == Field.PUBLISHED) {
                item.published(words);
            } else {
                item.put(field, words);
            }
        });
        boolean told = item.get(Field.TEXT) != null || item.get(Field.TITLE) != null;
        return told
                ? item
                : new Found.Refused(
                        "",
                        ProblemCode.NO_TEXT,
                        "an object without text in " + columns.names().get(Field.TEXT));
    }

    private void report(String text, Decoded decoded, Place place, int number, Consumer<Acquired> sink) {
        String where = place.prefix() + number;
        Acquired acquired = lines.read(text, where);
        if (acquired instanceof Acquired.Usable usable) {
            sink.accept(new Acquired.Usable(noted(usable.report(), place.file(), where, decoded.trouble())));
        } else {
            sink.accept(acquired);
        }
    }

    private Report noted(Report report, @Nullable String file, String where, @Nullable String trouble) {
        List<Problem> problems = new ArrayList<>(report.problems());
        if (trouble != null) {
            problems.add(new Problem(ProblemCode.ENCODING, where + ": " + trouble));
        }
        if (english.isOther(report.text(), report.language())) {
            problems.add(new Problem(ProblemCode.NOT_ENGLISH, where + ": hardly any English word in it"));
        }
        return report.withFile(report.file() != null ? report.file() : file).withProblems(problems);
    }
}
