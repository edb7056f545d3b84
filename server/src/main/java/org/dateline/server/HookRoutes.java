// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.dateline.store.Delivery;
import org.dateline.store.Hook;

/** Addresses that want to be told of changes. */
final class HookRoutes {
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST = 400;
    private static final int MOST = 100;
    private static final int PAGE = 50;

    private final Libraries libraries;
    private final boolean anywhere;
    private final Clock clock = Clock.systemUTC();

    /** @param anywhere whether machines may be told that only this one can see */
    HookRoutes(Libraries libraries, boolean anywhere) {
        this.libraries = libraries;
        this.anywhere = anywhere;
    }

    List<Route> routes() {
        String path = Api.ROOT + "/webhooks";
        return List.of(
                Route.get(path, this::all),
                new Route("POST", path, this::add),
                new Route("DELETE", path + "/{id}", this::remove),
                Route.get(path + "/{id}/deliveries", this::deliveries));
    }

    private static ObjectNode write(Hook hook) {
        return Json.object()
                .put("number", hook.number())
                .put("address", hook.address())
                .put("story", hook.story())
                .put("query", hook.query())
                .put("made", hook.made());
    }

    private void all(Context context) throws IOException {
        ArrayNode array = Json.array();
        libraries.ask(library -> library.store().hooks().all()).forEach(hook -> array.add(write(hook)));
        Json.send(context, Json.object().set("webhooks", array));
    }

    private void add(Context context) throws IOException {
        JsonNode body = Json.read(context.body());
        String secret = word(body, "secret");
        if (secret.length() < SHORTEST_SECRET) {
            throw Refusal.badRequest("secret has " + SHORTEST_SECRET + " characters or more");
        }
        String address = word(body, "address");
        HookAddress.of(address, anywhere).machine();
        String query = word(body, "query");
        Asked.query(query);
        String story = word(body, "story");
        if (!story.isEmpty() && !query.isEmpty()) {
            throw Refusal.badRequest("a webhook is of one story or of those of a query");
        }
        String made = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Hook kept = libraries.ask(library -> {
            String id = story.isEmpty()
                    ? ""
                    : StoryRoutes.story(library.store(), story).id();
            if (library.store().hooks().all().size() >= MOST) {
                throw Refusal.of(409, "there are " + MOST + " webhooks already");
            }
            return library.store().hooks().add(new Hook(0, address, secret, id, query, made, 0));
        });
        context.status(201);
        Json.send(context, write(kept));
    }

    private static String word(JsonNode body, String name) {
        String value = body.path(name).asText("").strip();
        if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.badRequest(name + " is longer than " + LONGEST + " characters, or has control characters");
        }
        return value;
    }

    private static long number(Context context) {
        String number = new Asked(context).part("id");
        if (!number.matches("\\d{1,18}")) {
            throw Refusal.notFound("there is no webhook " + number);
        }
        return Long.parseLong(number);
    }

    private void remove(Context context) throws IOException {
        long number = number(context);
        if (!libraries.ask(library -> library.store().hooks().remove(number))) {
            throw Refusal.notFound("there is no webhook " + number);
        }
        context.status(204);
    }

    private void deliveries(Context context) throws IOException {
        long number = number(context);
        int limit = new Asked(context).limit(PAGE);
        ArrayNode array = Json.array();
        libraries
                .ask(library -> {
                    if (library.store().hooks().all().stream().noneMatch(hook -> hook.number() == number)) {
                        throw Refusal.notFound("there is no webhook " + number);
                    }
                    return library.store().hooks().deliveries(number, limit);
                })
                .forEach(one -> array.add(write(one)));
        Json.send(context, Json.object().set("deliveries", array));
    }

    private static ObjectNode write(Delivery one) {
        return Json.object()
                .put("number", one.number())
                .put("story", one.story())
                .put("state", one.state().name().toLowerCase(Locale.ROOT))
                .put("tries", one.tries())
                .put("problem", one.problem());
    }
}
