package com.vivrou.branding;

/**
 * A brand, ready to be worn: its contrasts have been checked.
 *
 * @param name of its folder below {@code themes}
 * @param mark the logo as inline SVG; takes the colour of the text around it
 * @param hero the landscape as inline SVG, drawn with the tokens
 * @param stylesheet the tokens as CSS
 * @param stylesheetUrl address of the stylesheet, without host; changes with its content
 * @param iconUrl address of the favicon, without host; changes with its content
 */
public record Theme(
        String name,
        Tokens tokens,
        String mark,
        String hero,
        String stylesheet,
        String stylesheetUrl,
        String iconUrl,
        String logo,
        String darkLogo) {}
