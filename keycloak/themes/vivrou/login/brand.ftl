<#-- What a territory may show here: a short list of values that provisioning keeps as attributes of its client and, for
     somebody who was just invited, of its organization. A value that is not of the expected form is as good as absent,
     and Vivrou's own stands in. Nothing is loaded from any other host than the territory's own. -->
<#function given name>
  <#if client?? && (client.attributes["brand.url"])?has_content>
    <#return (client.attributes["brand." + name])!"">
  </#if>
  <#local values = ((org.attributes)!{})["brand." + name]![]>
  <#return (values?is_sequence && values?size gt 0)?then(values?first, "")>
</#function>

<#function addressed name>
  <#local address = given(name)>
  <#if home?has_content && address?starts_with(home + "/marque/") && address?matches("[a-zA-Z0-9:/._-]+")>
    <#return address>
  </#if>
  <#return "">
</#function>

<#assign home = given("url")>
<#if !home?matches("https?://[a-z0-9.-]+(:[0-9]{1,5})?")>
  <#assign home = "">
</#if>
<#assign name = given("name")?has_content?then(given("name"), "Vivrou")>
<#assign stylesheet = addressed("css")>
<#assign logo = addressed("logo")>
<#assign hero = addressed("hero")>
<#-- The platform's own desk: nobody is invited there by mail. -->
<#assign isConsole = ((client.clientId)!"") == "web-console">
<#assign language = (lang!"fr")?starts_with("en")?then("en", "fr")>
<#assign byline = given("byline." + language)>
<#assign tagline = given("tagline." + language)?has_content?then(given("tagline." + language), msg(isConsole?then("consoleTagline", "brandTagline")))>
