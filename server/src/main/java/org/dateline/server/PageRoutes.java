// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** The pages: each is one shell with a script that fetches what it shows from the interface. */
final class PageRoutes {
    private static final Map<String, String> PAGES = Map.of(
            "/", "index",
            "/stories/{id}", "story",
            "/entities/{id}", "entity",
            "/outlets/{id}", "outlet",
            "/reports/{id}", "report",
            "/pair", "pair");

    /** Bodies of strangers that are waited for at a time: each holds a thread until it has come. */
    private static final int ENTERING = 4;

    private PageRoutes() {}

    static List<Route> of(Pages pages, Guard guard) {
        List<Route> routes = new ArrayList<>();
        PAGES.forEach((path, page) -> routes.add(Route.get(path, context -> pages.send(context, page + ".html"))));
        routes.add(Route.get("/enter", context -> {
            // A page that tells no referrer posts its form with "Origin: null", which is nobody's.
            context.header("Referrer-Policy", "same-origin");
            pages.send(context, "enter.html");
        }));
        routes.add(Route.get("/web/{file}", context -> pages.send(context, context.pathParam("file"))));
        Semaphore entering = new Semaphore(ENTERING);
        routes.add(new Route("POST", "/enter", context -> enter(context, guard, entering)));
        return routes;
    }

    /** Whoever shows the token gets a cookie that holds it, which no script can read and no other site can send. */
    private static void enter(Context context, Guard guard, Semaphore entering) {
        if (!entering.tryAcquire()) {
            throw Refusal.of(503, "too many are entering at a time");
        }
        String token;
        try {
            token = context.formParam("token");
        } finally {
            entering.release();
        }
        if (!guard.shows(token) || token == null) {
            throw Refusal.of(401, "that is not the token that the server was started with");
        }
        Cookie cookie = new Cookie(Guard.COOKIE, token, "/", -1, false, true, null, SameSite.STRICT);
        context.cookie(cookie);
        context.redirect("/");
    }
}
