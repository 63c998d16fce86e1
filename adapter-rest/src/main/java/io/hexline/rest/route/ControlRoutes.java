package io.hexline.rest.route;

import static io.hexline.rest.control.Control.PATH;

import io.hexline.application.control.NearMiss.Served;
import io.hexline.rest.call.ControlOperation;
import io.hexline.rest.control.ClockOperations;
import io.hexline.rest.control.Control;
import io.hexline.rest.control.FaultOperations;
import io.hexline.rest.control.HttpFaultOperations;
import io.hexline.rest.control.JournalOperations;
import io.hexline.rest.control.WorldOperations;
import java.util.List;
import java.util.stream.Stream;

/** The routes of the control, for whoever has its token. */
final class ControlRoutes {

    private static final String CHECKPOINTS = PATH + "/checkpoints";
    private static final String CLOCK = PATH + "/clock";
    private static final String FAULTS = PATH + "/faults";
    private static final String HTTP_FAULTS = PATH + "/http-faults";
    private static final String REQUESTS = PATH + "/requests";
    private static final String WORLD = PATH + "/world";

    private final Control control;

    private ControlRoutes(Control control) {
        this.control = control;
    }

    /**
     * The routes.
     *
     * @param others what is served besides
     */
    static List<Route> to(Control control, List<Route> others) {
        ControlRoutes routes = new ControlRoutes(control);
        return Stream.of(routes.world(), routes.clock(), routes.faults(), routes.requests(others))
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> world() {
        WorldOperations world = new WorldOperations(control.world());
        return List.of(
                route("POST", PATH + "/reset", world::reset),
                route("GET", WORLD, world::read),
                route("PUT", WORLD, world::replace),
                route("POST", WORLD + "/parts", world::merge),
                route("PATCH", WORLD + "/{list}/{key}", world::patch),
                route("GET", CHECKPOINTS, world::checkpoints),
                route("POST", CHECKPOINTS, world::keep),
                route("POST", CHECKPOINTS + "/{name}/restore", world::restore),
                route("DELETE", CHECKPOINTS + "/{name}", world::forget));
    }

    private List<Route> clock() {
        ClockOperations clock = new ClockOperations(control.clock());
        return List.of(
                route("GET", CLOCK, clock::read),
                route("PUT", CLOCK, clock::set),
                route("POST", CLOCK + "/advance", clock::advance),
                route("POST", CLOCK + "/run", clock::run));
    }

    private List<Route> faults() {
        FaultOperations ports = new FaultOperations(control.faults());
        HttpFaultOperations http = new HttpFaultOperations(control.httpFaults());
        return List.of(
                route("GET", FAULTS, ports::list),
                route("POST", FAULTS, ports::add),
                route("DELETE", FAULTS, ports::clear),
                route("DELETE", FAULTS + "/{faultId}", ports::remove),
                route("GET", HTTP_FAULTS, http::list),
                route("POST", HTTP_FAULTS, http::add),
                route("DELETE", HTTP_FAULTS, http::clear),
                route("DELETE", HTTP_FAULTS + "/{faultId}", http::remove));
    }

    private List<Route> requests(List<Route> others) {
        JournalOperations journal = new JournalOperations(
                control.journal(),
                others.stream()
                        .map(route -> new Served(route.method(), route.path()))
                        .toList());
        return List.of(
                route("GET", REQUESTS, journal::list),
                route("DELETE", REQUESTS, journal::clear),
                route("GET", REQUESTS + "/near-misses", journal::nearMisses),
                Route.streamed(PATH + "/events", control.token(), control.events()));
    }

    private Route route(String method, String path, ControlOperation operation) {
        return Route.controlled(method, path, control.token(), operation);
    }
}
