package io.hexline.bootstrap.house;

import com.sun.jdi.Method;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.LocatableEvent;
import com.sun.jdi.event.MethodEntryEvent;
import com.sun.jdi.event.MethodExitEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The source files that a request goes through, each in the order of its first call, as {@code
 * io/hexline/rest/move/MoveUsersOperation.java}.
 *
 * @param fromTheRoute from the operation that the route calls to its answer
 * @param withJob the same, and what a job does that it starts
 * @param all with the server around it
 */
record CallTrace(Set<String> fromTheRoute, Set<String> withJob, Set<String> all) {

    /** What looks after things now and then belongs to no request. */
    private static final String BACKGROUND = "hexline-number-orders";

    private static final String JOBS = "hexline-job";

    static CallTrace of(List<EventSet> events) {
        Set<String> fromTheRoute = new LinkedHashSet<>();
        Set<String> withJob = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        Method operation = null;
        String thread = "";
        boolean answered = false;
        for (Call call : calls(events)) {
            if (operation == null && call.isOperation()) {
                operation = call.method();
                thread = call.thread();
            }
            boolean inside = operation != null && !answered;
            if (call.entered()) {
                all.add(call.file());
            }
            boolean inOperation = inside && call.thread().equals(thread);
            if (call.entered() && inOperation) {
                fromTheRoute.add(call.file());
            }
            if (call.entered() && (inOperation || call.thread().startsWith(JOBS))) {
                withJob.add(call.file());
            }
            answered =
                    answered || inOperation && !call.entered() && call.method().equals(operation);
        }
        return new CallTrace(fromTheRoute, withJob, all);
    }

    /** The files by their packages, a line each. */
    static String byPackage(Set<String> files) {
        return files.stream()
                .map(file -> file.replaceFirst("io/hexline/", ""))
                .collect(Collectors.groupingBy(
                        file -> file.replaceFirst("/[^/]*$", ""),
                        TreeMap::new,
                        Collectors.mapping(
                                file -> file.replaceAll(".*/|\\.java$", ""),
                                Collectors.collectingAndThen(
                                        Collectors.toList(), names -> names.size() + ": " + String.join(" ", names)))))
                .entrySet()
                .stream()
                .map(line -> "  " + line.getKey() + " " + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The name of a thread is asked once: each time it is asked of the process. */
    private static List<Call> calls(List<EventSet> events) {
        List<Call> calls = new ArrayList<>();
        Map<ThreadReference, String> names = new HashMap<>();
        events.forEach(set -> set.forEach(event -> {
            if (event instanceof MethodEntryEvent entry) {
                calls.add(new Call(name(entry, names), entry.method(), true));
            } else if (event instanceof MethodExitEvent exit) {
                calls.add(new Call(name(exit, names), exit.method(), false));
            }
        }));
        calls.removeIf(call -> call.thread().equals(BACKGROUND));
        return calls;
    }

    private static String name(LocatableEvent event, Map<ThreadReference, String> names) {
        return names.computeIfAbsent(event.thread(), ThreadReference::name);
    }

    private record Call(String thread, Method method, boolean entered) {

        boolean isOperation() {
            return entered && type().endsWith("Operation") && method.name().equals("handle");
        }

        /** The type of the file: a nested type, or the hidden class of a lambda, counts for the one around it. */
        private String type() {
            return method.declaringType().name().replaceFirst("[$/].*", "");
        }

        String file() {
            return type().replace('.', '/') + ".java";
        }
    }
}
