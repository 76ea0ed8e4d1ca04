<#import "template.ftl" as layout>
<#import "kit.ftl" as kit>
<@layout.registrationLayout displayMessage=true; section>
  <#if section == "header">${msg("logoutConfirmTitle")}
  <#elseif section == "lead"><p class="soft">${msg("logoutConfirmHeader")}</p>
  <#elseif section == "form">
    <form id="kc-logout-confirm" class="signin__fields" action="${url.logoutConfirmAction}" method="post">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <@kit.submit label=msg("doLogout") name="confirmLogout" id="kc-logout"/>
    </form>
  </#if>
</@layout.registrationLayout>
