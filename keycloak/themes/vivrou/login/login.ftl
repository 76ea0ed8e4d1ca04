<#import "template.ftl" as layout>
<#import "kit.ftl" as kit>
<#import "brand.ftl" as brand>
<@layout.registrationLayout displayMessage=true; section>
  <#if section == "header">${msg("signInTitle")}
  <#elseif section == "lead"><p class="soft">${msg(brand.isConsole?then("consoleLead", "signInLead"))}</p>
  <#elseif section == "form">
    <form id="kc-form-login" class="signin__fields" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <@kit.input name="username" label=msg("email") type="email" value=(login.username!'') autocomplete="username" focus=true/>
      </#if>
      <@kit.password name="password" label=msg("password") autocomplete="current-password" focus=usernameHidden??; part>
        <#if part == "beside" && realm.resetPasswordAllowed><a class="small" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
      </@kit.password>
      <#if realm.rememberMe && !usernameHidden??><@kit.tick name="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/></#if>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <@kit.submit label=msg("doLogIn")/>
    </form>
  <#elseif section == "aside" && !usernameHidden?? && !brand.isConsole>
    <div class="signin__aside"><p><b>${msg("firstVisit")}</b> ${msg("firstVisitHow")}</p></div>
  </#if>
</@layout.registrationLayout>
