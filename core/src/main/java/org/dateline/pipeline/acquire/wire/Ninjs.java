// SPDX-License-Identifier: Apache-2.0
package org.dateline.pipeline.acquire.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.ProblemCode;
import org.dateline.pipeline.acquire.item.Found;
import org.dateline.pipeline.acquire.item.Html;
import org.dateline.pipeline.acquire.item.Item;
import org.dateline.pipeline.acquire.item.Item.Field;
import org.dateline.pipeline.acquire.item.Paragraphs;
import org.dateline.pipeline.acquire.item.WrittenTime;
import org.dateline.pipeline.acquire.item.Xml;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** IPTC ninjs 1.x, 2.x and 3.x, whose names differ mostly in their case and in what is a list. */
public final class Ninjs {
    private static final Set<String> OWN = Set.of(
            "versioncreated",
            "firstcreated",
            "contentcreated",
            "pubstatus",
            "body_text",
            "body_xhtml",
            "body_html",
            "body_nitf",
            "bodies",
            "headlines",
            "representationtype",
            "renditions",
            "associations",
            "eventdetails",
            "plannedcoverage",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "ednote",
            "infosource",
            "slugline",
            "uri",
            "altids",
            "mimetype",
            "profile");
    private static final Set<String> PLANS = Set.of("event", "planning", "planned");
    private static final Set<String> MEDIA =
            Set.of("picture", "photo", "graphic", "video", "audio", "animated", "component");
    private static final int DEEPEST = 8;

    /** Whether an object without a text of its own is written this way. */
    public boolean takes(JsonNode object) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            if (OWN.contains(names.next().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return field(object, "standard", "$standard").path("name").asText("").equalsIgnoreCase("ninjs");
    }

    /** The item of an object, and those of its associations that have a text. */
    public List<Found> read(JsonNode object) {
        List<Found> found = new ArrayList<>();
        found.add(item(object));
        associated(object, found, 0);
        return found;
    }

    private static void associated(JsonNode object, List<Found> found, int depth) {
        JsonNode associations = field(object, "associations");
        for (JsonNode one : depth < DEEPEST ? associations : List.<JsonNode>of()) {
            // Pictures of a report are a part of it, not things of their own.
            if (item(one) instanceof Item item && item.get(Field.TEXT) != null && item.get(Field.ID) != null) {
                found.add(item);
            }
            associated(one, found, depth + 1);
        }
    }

    private static Found item(JsonNode object) {
        String type = Objects.requireNonNullElse(string(object, "type"), "").toLowerCase(Locale.ROOT);
        String name = Objects.requireNonNullElse(string(object, "uri"), "");
        if (PLANS.contains(type) || !field(object, "eventdetails").isMissingNode()) {
            return new Found.Refused(name, ProblemCode.PLANNING, "an event or what is planned for it");
        }
        if (MEDIA.contains(type)) {
            return new Found.Refused(name, ProblemCode.NO_PROSE, "of type " + type);
        }
        Item item = new Item();
        item.put(Field.ID, name)
                .put(Field.VERSION, string(object, "version"))
                .put(Field.VERSION, iso(string(object, "versioncreated")))
                .put(Field.URL, name.matches("https?://\\S+") ? name : null)
                .put(Field.TITLE, headline(object))
                .put(Field.BYLINE, string(object, "byline", "by"))
                .put(Field.LANGUAGE, string(object, "language"))
                .put(Field.DATELINE_PLACE, string(object, "located"))
                .put(Field.SOURCE, source(object))
                .put(Field.EDITOR_NOTE, string(object, "ednote"))
                .published(string(object, "versioncreated", "firstcreated", "contentcreated"));
        PublishingStatus.write(item, string(object, "pubstatus"));
        PublishingStatus.embargo(item, string(object, "embargoed"));
        text(object, item);
        boolean parts = field(object, "associations").size() > 0;
        if (item.get(Field.TEXT) == null && type.equals("composite") && parts) {
            return new Found.Refused(name, ProblemCode.PACKAGE, "a package of other items");
        }
        return Presence.of(item, name);
    }

    private static void text(JsonNode object, Item item) {
        String best = best(object, "body_", "bodies");
        if (best != null && !best.isBlank()) {
            item.put(Field.TEXT, Paragraphs.below(item.get(Field.TITLE), best));
            return;
        }
        String summary = best(object, "description_", "descriptions");
        if (summary != null && !summary.isBlank()) {
            item.put(Field.TEXT, summary).problem(ProblemCode.PARTIAL, "only a description");
        } else {
            item.problem(ProblemCode.PARTIAL, "only a headline");
        }
    }

    /** A form in which the words are given, the better the lower. */
    private record Form(int rank, String words) {
        static Form of(String name, String value) {
            String form = name.toLowerCase(Locale.ROOT);
            if (form.contains("nitf")) {
                Element nitf = Xml.first(Xml.parse(value), "body.content");
                return new Form(1, nitf == null ? Paragraphs.ofHtml(value) : Paragraphs.of(nitf));
            }
            if (form.contains("html") || form.isEmpty()) {
                Document page = Html.parse(value);
                return new Form(0, Paragraphs.ofHtml(page.body().html()));
            }
            return form.endsWith("_text") || form.startsWith("text/plain")
                    ? new Form(2, Paragraphs.ofPlain(value))
                    : new Form(3, Paragraphs.ofHtml(value));
        }
    }

    /** The words in the form that shows best where paragraphs end. */
    private static @Nullable String best(JsonNode object, String prefix, String list) {
        List<Form> forms = new ArrayList<>();
        object.properties().forEach(entry -> {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith(prefix) && entry.getValue().isTextual()) {
                forms.add(Form.of(name, entry.getValue().textValue()));
            }
        });
        for (JsonNode one : field(object, list)) {
            String value = string(one, "value");
            String type =
                    Objects.requireNonNullElse(string(one, "contenttype"), "").toLowerCase(Locale.ROOT);
            // Other XML is a format of some newsroom's own.
            boolean known = type.isEmpty() || type.startsWith("text") || type.contains("html") || type.contains("nitf");
            if (value != null && known) {
                forms.add(Form.of(type, value));
            }
        }
        forms.removeIf(form -> form.words().isBlank());
        forms.sort(Comparator.comparingInt(Form::rank));
        return forms.isEmpty() ? null : forms.get(0).words();
    }

    private static @Nullable String headline(JsonNode object) {
        String headline = string(object, "headline");
        for (JsonNode one : field(object, "headlines")) {
            String value = string(one, "value");
            boolean main = "main".equalsIgnoreCase(string(one, "role"));
            headline = headline == null || main && value != null ? value : headline;
        }
        return Paragraphs.line(headline != null ? headline : string(object, "title"));
    }

    private static @Nullable String source(JsonNode object) {
        String holder = string(object, "copyrightholder");
        JsonNode sources = field(object, "infosource", "infosources");
        String first = string(sources.isArray() ? sources.path(0) : sources, "name");
        return holder != null ? holder : first;
    }

    private static @Nullable String iso(@Nullable String written) {
        return written == null ? null : WrittenTime.iso(written);
    }

    private static @Nullable String string(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode value = field(object, name);
            if (value.isTextual() && !value.textValue().isBlank() || value.isNumber()) {
                return value.asText();
            }
        }
        return null;
    }

    /** A field by the first of these names that it has in any case; missing where it has none. */
    private static JsonNode field(JsonNode object, String... names) {
        for (String name : names) {
            JsonNode exact = object.get(name);
            if (exact != null) {
                return exact;
            }
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                if (entry.getKey().equalsIgnoreCase(name)) {
                    return entry.getValue();
                }
            }
        }
        return object.path("");
    }
}
