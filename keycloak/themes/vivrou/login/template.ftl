<#import "brand.ftl" as brand>
<#import "kit.ftl" as kit>
<#-- The frame of every sign-in page: form on one side, the territory's landscape on the other. Called registrationLayout
     because Keycloak's own templates call it so. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="${brand.language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title><@pageTitle><#nested "header"></@pageTitle> · ${brand.name}</title>
  <#if brand.logo?has_content>
  <link rel="icon" href="${brand.logo}" type="image/svg+xml">
  <#else>
  <link rel="icon" href="${url.resourcesPath}/img/vivrou.svg" type="image/svg+xml">
  </#if>
  <link rel="stylesheet" href="${url.resourcesPath}/css/signin.css">
  <#if brand.stylesheet?has_content>
  <link rel="stylesheet" href="${brand.stylesheet}">
  </#if>
  <script src="${url.resourcesPath}/js/signin.js" type="module"></script>
</head>
<body data-page-id="login-${pageId}" data-other-tab="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-session-hash="${authenticationSession.authSessionIdHash}"</#if>>
<a class="skip" href="#contenu">${msg("skipToContent")}</a>
<div class="signin">
  <main id="contenu" tabindex="-1" class="signin__form">
    <@home>
      <#if brand.logo?has_content>
      <img class="logo__mark" src="${brand.logo}" alt="" height="44">
      <#else>
      <img class="logo__mark" src="${url.resourcesPath}/img/vivrou.svg" alt="" height="44">
      </#if>
      <span class="logo__name">${brand.name}<#if brand.byline?has_content><small>${brand.byline}</small></#if></span>
    </@home>
    <div class="signin__title">
      <h1><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p class="soft"><span id="kc-attempted-username">${auth.attemptedUsername}</span> · <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("changeAddress")}</a></p>
      <#else>
      <#nested "lead">
      </#if>
    </div>
    <#if message?has_content && (displayMessage || message.type == "error") && (message.type != "warning" || !isAppInitiatedAction??)>
    <@kit.alert type=message.type><b>${kcSanitize(message.summary)?no_esc}</b></@kit.alert>
    </#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post"><input type="hidden" name="tryAnotherWay" value="on"><button class="btn btn--quiet">${msg("doTryAnotherWay")}</button></form>
    </#if>
    <#if displayInfo>
    <div class="signin__aside"><#nested "info"></div>
    </#if>
    <#nested "aside">
    <footer class="small soft signin__foot">
      <#if brand.home?has_content>
      <a href="${brand.home}">${msg("backToSite", brand.name)}</a>
      </#if>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
        <#list locale.supported as other>
          <#if other.languageTag != brand.language>
      <a href="${other.url}" lang="${other.languageTag}" hreflang="${other.languageTag}">${(other.languageTag == "en")?then("English", (other.languageTag == "fr")?then("Français", other.label))}</a>
          </#if>
        </#list>
      </#if>
    </footer>
  </main>
  <div class="signin__art" aria-hidden="true">
    <p>${brand.tagline}</p>
    <#if brand.hero?has_content>
    <img src="${brand.hero}" alt="">
    <#else>
    <img src="${url.resourcesPath}/img/hero.svg" alt="">
    </#if>
  </div>
</div>
</body>
</html>
</#macro>

<#-- A title without the mark-up and the white space of a heading. -->
<#macro pageTitle><#local text><#nested></#local>${text?markup_string?replace("<[^>]*>", "", "r")?replace("\\s+", " ", "r")?trim?no_esc}</#macro>

<#macro home>
<#if brand.home?has_content><a class="logo" href="${brand.home}"><#nested></a><#else><span class="logo"><#nested></span></#if>
</#macro>
