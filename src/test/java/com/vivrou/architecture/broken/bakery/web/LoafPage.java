package com.vivrou.architecture.broken.bakery.web;

import com.vivrou.architecture.broken.bakery.engine.Oven;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

/** Named by hand, sees the database and the engine, has no page, and does far too much. */
@Named("loaf")
public class LoafPage {
    @Inject
    EntityManager em;

    @Inject
    String flour;

    @Inject
    String water;

    @Inject
    String salt;

    @Inject
    String yeast;

    @Inject
    String time;

    Oven oven = new Oven();

    int slice0;

    int slice1;

    int slice2;

    int slice3;

    int slice4;

    int slice5;

    int slice6;

    int slice7;

    int slice8;

    int slice9;

    int slice10;

    int slice11;

    int slice12;

    int slice13;

    int slice14;

    int slice15;

    int slice16;

    int slice17;

    int slice18;

    int slice19;

    int slice20;

    int slice21;

    int slice22;

    int slice23;

    int slice24;

    int slice25;

    int slice26;

    int slice27;

    int slice28;

    int slice29;

    int slice30;

    int slice31;

    int slice32;

    int slice33;

    int slice34;

    int slice35;

    int slice36;

    int slice37;

    int slice38;

    int slice39;

    int slice40;

    int slice41;

    int slice42;

    int slice43;

    int slice44;

    int slice45;

    int slice46;

    int slice47;

    int slice48;

    int slice49;

    int slice50;

    int slice51;

    int slice52;

    int slice53;

    int slice54;

    int slice55;

    int slice56;

    int slice57;

    int slice58;

    int slice59;

    int slice60;

    int slice61;

    int slice62;

    int slice63;

    int slice64;

    int slice65;

    int slice66;

    int slice67;

    int slice68;

    int slice69;

    int slice70;

    int slice71;

    int slice72;

    int slice73;

    int slice74;

    int slice75;

    int slice76;

    int slice77;

    int slice78;

    int slice79;

    int slice80;

    int slice81;

    int slice82;

    int slice83;

    int slice84;

    int slice85;

    int slice86;
}
