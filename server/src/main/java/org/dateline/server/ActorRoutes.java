// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.answer.ClaimsMade;
import org.dateline.answer.Dossiers;
import org.dateline.answer.EventsTold;
import org.dateline.answer.OutletRecord;
import org.dateline.answer.Pair;
import org.dateline.export.CorrectionJson;
import org.dateline.export.DossierJson;
import org.dateline.export.LinkedJson;
import org.dateline.model.Correction;
import org.dateline.model.Dossier;
import org.dateline.model.ToldEvent;
import org.dateline.store.Store;
import org.dateline.store.StoryFacet;

/** Who is who: entities, what two of them do to each other, and outlets. */
final class ActorRoutes {
    private static final int MOST_EVENTS = 100;
    private static final int MOST_CLAIMS = 100;
    private static final int OUTLET_STORIES = 200;

    private final Libraries libraries;

    ActorRoutes(Libraries libraries) {
        this.libraries = libraries;
    }

    List<Route> routes() {
        return List.of(
                Route.get(Api.ROOT + "/entities", this::entities),
                Route.get(Api.ROOT + "/entities/{id}", this::entity),
                Route.get(Api.ROOT + "/pairs", this::pair),
                Route.get(Api.ROOT + "/outlets", this::outlets),
                Route.get(Api.ROOT + "/outlets/{id}", this::outlet));
    }

    private void entities(Context context) throws IOException {
        Asked asked = new Asked(context);
        String beginning = asked.needed("q");
        ArrayNode names = Json.array();
        libraries
                .ask(library -> library.store().names(beginning, asked.limit(20)))
                .forEach(name -> names.add(SearchRoutes.name(name)));
        Json.send(context, Json.object().set("entities", names));
    }

    /** By an id of one story, everybody of that name who holds it, in all stories; by a name, whoever is named most. */
    static Dossier dossier(Store store, String asked) throws IOException {
        Dossiers dossiers = new Dossiers(store);
        List<Dossier> found = dossiers.find(asked);
        if (found.isEmpty()) {
            throw Refusal.notFound("no stored report names '" + asked + "'");
        }
        Dossier first = found.get(0);
        boolean byId = first.ids().stream().anyMatch(id -> id.startsWith(asked)) || found.size() == 1;
        return byId
                ? dossiers.of(first.name()).stream()
                        .filter(one -> one.ids().contains(first.ids().get(0)))
                        .findFirst()
                        .orElse(first)
                : first;
    }

    private void entity(Context context) throws IOException {
        String id = new Asked(context).part("id");
        boolean linked = Linked.isAsked(context);
        ObjectNode object = libraries.ask(library -> {
            Dossier dossier = dossier(library.store(), id);
            return linked
                    ? new LinkedJson(Linked.base(context), new Texts(library.store()))
                            .entity(dossier.ids().get(0), dossier.name(), dossier.kind(), dossier.names())
                    : whole(library.store(), dossier);
        });
        Linked.send(context, object, linked);
    }

    private static ObjectNode whole(Store store, Dossier dossier) throws IOException {
        StoryView views = new StoryView(store);
        ObjectNode object = DossierJson.write(dossier);
        ArrayNode corrections = object.putArray("corrections");
        Set<String> reports =
                dossier.reports().stream().map(Dossier.ReportMet::report).collect(Collectors.toSet());
        store.corrections().stream()
                .filter(one -> !one.undone() && one.what().isOfEntities() && isOf(one, dossier, reports))
                .forEach(one -> corrections.add(CorrectionJson.write(one)));
        ArrayNode namesakes = object.putArray("namesakes");
        for (Dossier other : new Dossiers(store).of(dossier.name())) {
            if (other.reports().stream().noneMatch(one -> reports.contains(one.report()))
                    || !other.apart().equals(dossier.apart())) {
                namesakes
                        .addObject()
                        .put("id", other.ids().get(0))
                        .put("name", other.name())
                        .put("reports", other.reports().size());
            }
        }
        List<ClaimsMade.Claim> claims = new ClaimsMade(store).of(dossier);
        ArrayNode told = object.put("all_claims", claims.size()).putArray("claims");
        claims.stream().limit(MOST_CLAIMS).forEach(claim -> told.add(views.claim(claim)));
        List<ToldEvent> own = new EventsTold(store).of(dossier);
        EventView events = new EventView(views);
        ArrayNode array = object.put("all_events", own.size()).putArray("events");
        own.stream().limit(MOST_EVENTS).forEach(event -> array.add(events.write(event)));
        return object;
    }

    /** Whether it tells of somebody with a name of theirs, in one of their reports or of a full name. */
    private static boolean isOf(Correction correction, Dossier dossier, Set<String> reports) {
        return correction.values().stream()
                        .anyMatch(name ->
                                name.equals(dossier.name()) || dossier.names().contains(name))
                && !Collections.disjoint(correction.reports(), reports);
    }

    private void pair(Context context) throws IOException {
        Asked asked = new Asked(context);
        String one = asked.needed("one");
        String other = asked.needed("other");
        Json.send(context, libraries.ask(library -> {
            Pair pair = Pair.of(library.store(), one, other);
            EventView events = new EventView(new StoryView(library.store()));
            ObjectNode object = Json.object().put("one", one).put("other", other);
            ArrayNode points = object.putArray("points");
            for (Pair.Point point : pair.points()) {
                ArrayNode told = points.addObject()
                        .put("day", point.day())
                        .put("cooperation", point.cooperation())
                        .put("conflict", point.conflict())
                        .putArray("events");
                point.events().forEach(event -> told.add(events.write(event)));
            }
            ArrayNode undated = object.putArray("undated");
            pair.undated().forEach(event -> undated.add(events.write(event)));
            return object;
        }));
    }

    private void outlets(Context context) throws IOException {
        ArrayNode outlets = Json.array();
        libraries
                .ask(library -> library.store().counts(StoryFacet.OUTLET, Asked.MOST))
                .forEach(one -> outlets.addObject().put("name", one.value()).put("stories", one.stories()));
        Json.send(context, Json.object().set("outlets", outlets));
    }

    private void outlet(Context context) throws IOException {
        String name = new Asked(context).part("id");
        Json.send(context, libraries.ask(library -> {
            OutletRecord outlet = OutletRecord.of(library.store(), name, OUTLET_STORIES);
            if (outlet.all() == 0) {
                throw Refusal.notFound("no stored report is of '" + name + "'");
            }
            return new OutletView(new StoryView(library.store())).write(outlet);
        }));
    }
}
