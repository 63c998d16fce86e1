package io.hexline.har.secret;

import java.util.List;

/** Blanks out secrets that were seen elsewhere, and those that only show when a text is decoded. */
public final class Sweep {

    private final Fingerprints seen;

    public Sweep(Fingerprints seen) {
        this.seen = seen;
    }

    /** The text without them; blank as a whole where a secret stands in it encoded. */
    public String text(String text) {
        String swept = bare(text);
        List<String> forms = Decodings.of(swept);
        return forms.stream().skip(1).anyMatch(this::givesAway) ? Blank.TEXT : swept;
    }

    private boolean givesAway(String decoded) {
        return seen.hasIn(decoded) || !Credentials.blank(decoded, secret -> {}).equals(decoded);
    }

    private String bare(String text) {
        List<Fingerprints.Place> places = seen.in(text);
        if (places.isEmpty()) {
            return text;
        }
        StringBuilder swept = new StringBuilder();
        int end = 0;
        for (Fingerprints.Place place : places) {
            swept.append(text, end, place.from()).append(Blank.TEXT);
            end = place.to();
        }
        return swept.append(text, end, text.length()).toString();
    }
}
