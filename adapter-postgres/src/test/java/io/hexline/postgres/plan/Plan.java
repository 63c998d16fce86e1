package io.hexline.postgres.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the server finds what is asked.
 *
 * @param scans in the order in which the plan shows them
 */
record Plan(List<Scan> scans) {

    private static final Pattern SCAN = Pattern.compile("(Index Only Scan|Index Scan|Bitmap Index Scan|Seq Scan)"
            + "(?: Backward)? (?:using|on) (\\w+)\\b.*\\(actual rows=([0-9.]+) loops=(\\d+)\\)");

    private static final Pattern BOUND = Pattern.compile("^\\s*Index Cond: ");

    private static final Pattern REMOVED = Pattern.compile("Rows Removed by (?:Filter|Index Recheck): (\\d+)");

    /**
     * One look through a table or an index.
     *
     * @param rows that were looked at, in all turns
     * @param bound whether an index is entered at what is looked for, and not gone through from its beginning
     */
    record Scan(String how, String of, long rows, long turns, boolean bound) {

        boolean isThroughTable() {
            return how.equals("Seq Scan");
        }

        private Scan with(long more) {
            return new Scan(how, of, rows + more * turns, turns, bound);
        }

        private Scan asBound() {
            return new Scan(how, of, rows, turns, true);
        }

        private String words() {
            return "`" + how + (how.startsWith("Bitmap") ? " on " : " using ") + of + "`";
        }
    }

    /** As EXPLAIN (ANALYZE) of PostgreSQL shows it. */
    static Plan of(List<String> lines) {
        List<Scan> scans = new ArrayList<>();
        for (String line : lines) {
            Matcher scan = SCAN.matcher(line);
            Matcher removed = REMOVED.matcher(line);
            if (scan.find()) {
                long turns = Long.parseLong(scan.group(4));
                long rows = Math.round(Double.parseDouble(scan.group(3)) * turns);
                scans.add(new Scan(scan.group(1), scan.group(2), rows, turns, false));
            } else if (BOUND.matcher(line).find()) {
                scans.add(scans.remove(scans.size() - 1).asBound());
            } else if (removed.find()) {
                scans.add(scans.remove(scans.size() - 1).with(Long.parseLong(removed.group(1))));
            }
        }
        return new Plan(List.copyOf(scans));
    }

    /** Whether all of it is found where it is looked for, in indexes. */
    boolean isByIndex() {
        return !scans.isEmpty() && scans.stream().allMatch(Scan::bound);
    }

    /** The most rows of a table that is gone through; 0 where none is. */
    long rowsGoneThrough() {
        return scans.stream()
                .filter(Scan::isThroughTable)
                .mapToLong(Scan::rows)
                .max()
                .orElse(0);
    }

    /** Those that were found, without tables that were gone through. */
    long rows() {
        return scans.stream()
                .filter(scan -> !scan.isThroughTable())
                .mapToLong(Scan::rows)
                .sum();
    }

    /** As a row of a table in Markdown. */
    String row(String asked) {
        return "| " + asked + " | "
                + scans.stream().map(Scan::words).distinct().collect(Collectors.joining(", ")) + " | "
                + scans.stream().map(scan -> String.valueOf(scan.rows())).collect(Collectors.joining(" + ")) + " |";
    }
}
