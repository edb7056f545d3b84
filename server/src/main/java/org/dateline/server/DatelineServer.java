// SPDX-License-Identifier: Apache-2.0
package org.dateline.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Pages, API and feeds over a store. */
public final class DatelineServer implements AutoCloseable {
    /** The path of what is told as it happens, which is no answer like the others. */
    static final String CHANGES = Api.ROOT + "/changes";

    private static final int LIBRARIES = 4;
    private static final int THREADS = 32;
    private static final int REQUESTS_A_SECOND = 100;
    private static final int REQUESTS_AT_ONCE = 400;

    private final Libraries libraries;
    /** What works beside the answers. */
    private final List<AutoCloseable> works;

    private final Javalin javalin;

    private DatelineServer(Libraries libraries, List<AutoCloseable> works, Javalin javalin) {
        this.libraries = libraries;
        this.works = works;
        this.javalin = javalin;
    }

    /** Starts to answer. */
    public static DatelineServer start(ServerOptions options, Library.Opener opener) throws IOException {
        Libraries libraries = new Libraries(opener, LIBRARIES);
        try {
            List<Route> routes = routes(libraries, options.privateHooks());
            Guard guard = new Guard(options, new RateLimit(REQUESTS_A_SECOND, REQUESTS_AT_ONCE, System::nanoTime));
            Changes changes = new Changes(libraries);
            McpHttp mcp = new McpHttp(libraries, guard);
            Javalin javalin = Javalin.create(config -> {
                configure(config, guard, routes);
                config.routes.sse(CHANGES, changes::add);
                config.jetty.modifyServletContextHandler(
                        handler -> handler.addServlet(new ServletHolder(mcp), McpHttp.PATH));
            });
            javalin.start(options.host(), options.port());
            HookSender hooks = new HookSender(libraries, options.privateHooks());
            return new DatelineServer(libraries, List.of(changes, hooks, mcp), javalin);
        } catch (RuntimeException failed) {
            libraries.close();
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new IOException(
                    "cannot listen on " + options.host() + " port " + options.port() + ": " + cause.getMessage(),
                    failed);
        }
    }

    /** All routes of the server. */
    static List<Route> routes(Libraries libraries, boolean privateHooks) {
        return new Api(libraries, privateHooks).routes();
    }

    private static void configure(JavalinConfig config, Guard guard, List<Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = Guard.MOST_BODY;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16 * 1024);
            // Ids of reports are often addresses themselves, slashes and all; no path leads to a disk.
            http.setUriCompliance(UriCompliance.RFC3986.with(
                    "ids in paths",
                    UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
                    UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
        });
        config.jetty.modifyServletContextHandler(
                handler -> handler.getServletHandler().setDecodeAmbiguousURIs(true));
        config.routes.before(guard::check);
        config.routes.before(CHANGES, DatelineServer::checkListens);
        Pages pages = new Pages();
        PageRoutes.of(pages, guard).forEach(route -> add(config, route));
        routes.forEach(route -> add(config, route));
        config.routes.exception(Refusal.class, (refusal, context) -> {
            if (refusal.status() == 401 && isPage(context)) {
                Guard.harden(context);
                context.redirect("/enter");
            } else {
                refuse(context, refusal.status(), refusal.told());
            }
        });
        config.routes.exception(
                HttpResponseException.class,
                (refused, context) -> refuse(context, refused.getStatus(), String.valueOf(refused.getMessage())));
        config.routes.exception(
                IllegalArgumentException.class,
                (wrong, context) -> refuse(context, 400, String.valueOf(wrong.getMessage())));
        config.routes.exception(Exception.class, (failed, context) -> fail(context, failed));
        config.routes.error(404, context -> {
            Guard.harden(context);
            if (context.attribute("refused") == null) {
                refuse(context, 404, "there is nothing at " + context.path());
            }
        });
    }

    /** Whether a person's browser asks, who can be shown where the token is entered. */
    private static boolean isPage(Context context) {
        return context.method() == HandlerType.GET
                && String.valueOf(context.header("Accept")).contains("text/html");
    }

    /** Who did not say so would get an empty answer, and wait for nothing. */
    private static void checkListens(Context context) {
        if (!String.valueOf(context.header("Accept")).contains("text/event-stream")) {
            throw Refusal.of(406, "changes are told to those who send the header Accept: text/event-stream");
        }
    }

    private static void add(JavalinConfig config, Route route) {
        switch (route.method()) {
            case "GET" -> config.routes.get(route.path(), route.answerer()::answer);
            case "POST" -> config.routes.post(route.path(), route.answerer()::answer);
            case "DELETE" -> config.routes.delete(route.path(), route.answerer()::answer);
            default -> throw new IllegalStateException("no route has the method " + route.method());
        }
    }

    private static void refuse(Context context, int status, String message) {
        Guard.harden(context);
        context.attribute("refused", true);
        context.status(status).contentType("application/problem+json").result(Json.problem(status, message));
    }

    private static void fail(Context context, Exception failed) {
        String name = failed instanceof IOException ? String.valueOf(failed.getMessage()) : failed.toString();
        System.err.println("dateline: " + context.path() + ": " + name);
        refuse(context, 500, "the server failed; its own messages tell why");
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() throws IOException {
        for (AutoCloseable work : works) {
            try {
                work.close();
            } catch (Exception failed) {
                System.err.println("dateline: " + failed.getMessage());
            }
        }
        javalin.stop();
        libraries.close();
    }
}
