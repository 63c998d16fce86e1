package io.hexline.application.line;

import io.hexline.domain.location.Location;
import io.hexline.domain.user.LineHolder;
import java.util.Optional;

/** A workspace or virtual line as people want to see it, with the location from where it calls. */
public record LineView(LineHolder holder, Optional<Location> location) {}
