// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import java.util.ArrayList;
import java.util.List;

/** The routes of the interface, as {@code openapi.json} describes them. */
final class Api {
    static final String ROOT = "/api/v1";

    private final Libraries libraries;
    private final boolean privateHooks;

    /** @param privateHooks whether webhooks may lead to machines that only this one can see */
    Api(Libraries libraries, boolean privateHooks) {
        this.libraries = libraries;
        this.privateHooks = privateHooks;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new StoryRoutes(libraries).routes());
        routes.addAll(new ReportRoutes(libraries).routes());
        routes.addAll(new ActorRoutes(libraries).routes());
        routes.addAll(new EventRoutes(libraries).routes());
        routes.addAll(new SearchRoutes(libraries).routes());
        routes.addAll(new CorrectionRoutes(libraries).routes());
        routes.addAll(new HookRoutes(libraries, privateHooks).routes());
        routes.addAll(new FeedRoutes(libraries).routes());
        return routes;
    }
}
