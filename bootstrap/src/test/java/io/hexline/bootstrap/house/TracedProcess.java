package io.hexline.bootstrap.house;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.EventRequestManager;
import com.sun.jdi.request.MethodEntryRequest;
import com.sun.jdi.request.MethodExitRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** {@link TracedServers} in a process of their own, whose calls are watched through the debugger's interface. */
final class TracedProcess implements AutoCloseable {

    private static final String OWN = "io.hexline.*";
    private static final String OPERATIONS = "*Operation";
    private static final int QUIET_MILLIS = 500;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final VirtualMachine machine;
    private final URI warming;
    private final URI traced;

    private TracedProcess(Process process, VirtualMachine machine) throws IOException, InterruptedException {
        this.process = process;
        this.machine = machine;
        var out = process.inputReader();
        load(URI.create(out.readLine()));
        this.warming = URI.create(out.readLine());
        this.traced = URI.create(out.readLine());
    }

    static TracedProcess start() throws IOException, InterruptedException, IllegalConnectorArgumentsException {
        ListeningConnector connector = Bootstrap.virtualMachineManager().listeningConnectors().stream()
                .filter(candidate -> candidate.name().equals("com.sun.jdi.SocketListen"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        arguments.get("localAddress").setValue("127.0.0.1");
        String address = connector.startListening(arguments);
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-agentlib:jdwp=transport=dt_socket,server=n,suspend=n,address=" + address,
                            "-cp",
                            System.getProperty("java.class.path"),
                            TracedServers.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new TracedProcess(process, connector.accept(arguments));
        } finally {
            connector.stopListening(arguments);
        }
    }

    /** What is watched is slow; most classes are loaded before. */
    private void load(URI server) throws IOException, InterruptedException {
        for (WriteRequest request : WriteRequest.values()) {
            succeeded(request, http.send(request.to(server), BodyHandlers.ofString()));
        }
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** The calls of a request, and of the job that it starts; what it takes to load and set up classes is no part of them. */
    CallTrace trace(WriteRequest request) throws IOException, InterruptedException {
        calls(request, warming);
        return CallTrace.of(calls(request, traced));
    }

    /** Everything until nothing is called any more; read meanwhile, because a process whose calls nobody reads is held. */
    private List<EventSet> calls(WriteRequest request, URI server) throws IOException, InterruptedException {
        List<EventRequest> watching = watch();
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request.to(server), BodyHandlers.ofString());
        List<EventSet> calls = new ArrayList<>();
        EventSet next = machine.eventQueue().remove(QUIET_MILLIS);
        while (next != null || !answer.isDone()) {
            if (next != null) {
                calls.add(next);
            }
            next = machine.eventQueue().remove(QUIET_MILLIS);
        }
        machine.eventRequestManager().deleteEventRequests(watching);
        succeeded(request, answer.join());
        return calls;
    }

    private static void succeeded(WriteRequest request, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != request.status() || answer.body().contains("[Error")) {
            throw new IOException(request + " is answered with " + answer.statusCode() + " " + answer.body());
        }
    }

    private List<EventRequest> watch() {
        EventRequestManager manager = machine.eventRequestManager();
        MethodEntryRequest entries = manager.createMethodEntryRequest();
        entries.addClassFilter(OWN);
        MethodExitRequest exits = manager.createMethodExitRequest();
        exits.addClassFilter(OPERATIONS);
        List<EventRequest> requests = List.of(entries, exits);
        requests.forEach(request -> request.setSuspendPolicy(EventRequest.SUSPEND_NONE));
        requests.forEach(EventRequest::enable);
        return requests;
    }

    @Override
    public void close() {
        machine.dispose();
        process.destroyForcibly();
    }
}
