module example {
    requires io.hexline.domain;
}
